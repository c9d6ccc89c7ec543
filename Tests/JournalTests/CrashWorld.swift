@testable import Journal

/// A desk on a simulated disk, what was acknowledged on it, and the promises that must hold.
final class CrashWorld {
  /// Tiny, so that three commands fill a segment.
  static let limits = JournalLimits(segmentLength: 1500, syncLength: 4096, batchLength: 1 << 20)

  let disk: SimulatedDisk
  /// The disk as the journal sees it, with a planted mistake or without.
  private let mistake: PlantedDisk.Mistake?
  private var journal: Journal?
  /// The lines of each acknowledged command.
  private(set) var acknowledged: [String: [String]] = [:]
  /// The last sequence that was acknowledged.
  private var promised: Int64 = 0
  /// Command ids that a reader has seen at any time.
  private var seen: Set<String> = []
  /// How many records a command has.
  private let recordsACommand = 2

  init(_ disk: SimulatedDisk, _ mistake: PlantedDisk.Mistake? = nil) {
    self.disk = disk
    self.mistake = mistake
  }

  private var face: any Disk { mistake.map { PlantedDisk(disk, $0) } ?? disk }

  /// A desk with one command on it, everything synced.
  static func fresh() throws -> CrashWorld {
    let world = CrashWorld(SimulatedDisk())
    try Journal.create(at: "/desk", desk: "d", limits: limits, disk: world.disk)
    world.run(command: 0)
    world.journal = nil
    return world
  }

  /// The same world on a copy of the disk, as `mistake` would have it go on.
  func copy(_ mistake: PlantedDisk.Mistake? = nil) -> CrashWorld {
    let copy = CrashWorld(disk.copy(), mistake)
    copy.acknowledged = acknowledged
    copy.promised = promised
    copy.seen = seen
    return copy
  }

  // MARK: What people do

  /// Commits a command; after a fault the desk is opened anew and the same command tried once more.
  func run(command number: Int64) {
    for _ in 0..<2 where !disk.isOff && acknowledged["c\(number)"] == nil { attempt(number) }
  }

  private func attempt(_ number: Int64) {
    let id = "c\(number)"
    do {
      let journal =
        try self.journal
        ?? Journal.open(
          at: "/desk", for: .testing, limits: CrashWorld.limits, disk: face)
      self.journal = journal
      var lines = try commands(journal)[id]
      let commit = try journal.append(
        waitingMilliseconds: 0, catchUp: { if $0.command == id { lines = [] } },
        decide: { _ in lines == nil ? sampleBatch(number) : [] })
      if let commit {
        acknowledged[id] = commit.records.map { String(decoding: $0.line, as: UTF8.self) }
      } else {
        // An earlier try is on the desk: that is an acknowledgement too.
        acknowledged[id] = try commands(journal)[id]
      }
      promised = journal.head.sequence
    } catch {
      journal = nil
    }
  }

  /// A second console looks at the desk.
  func look() {
    guard !disk.isOff, let journal = try? Journal.open(at: "/desk", for: .reading, disk: disk),
      let commands = try? commands(journal)
    else { return }
    seen.formUnion(commands.keys)
  }

  /// Looks although the power is going: the last that anybody saw.
  func lastLook() {
    let isOff = disk.isOff
    disk.isOff = false
    look()
    disk.isOff = isOff
  }

  /// The lines on the desk by command id.
  private func commands(_ journal: Journal) throws -> [String: [String]] {
    var commands: [String: [String]] = [:]
    var reader = journal.reader()
    while let record = try reader.next() {
      commands[record.command, default: []].append(String(decoding: record.line, as: UTF8.self))
    }
    return commands
  }

  // MARK: What must hold

  /// What is broken after a restart; empty when every promise is kept.
  func brokenPromises() -> [String] {
    do {
      let first = try brokenPromises(of: "after the crash")
      guard first.isEmpty else { return first }
      run(command: 99)
      if acknowledged["c99"] == nil { return ["a recovered desk takes no command"] }
      journal = nil
      disk.restart { _ in .lost }
      return try brokenPromises(of: "after the second crash")
    } catch {
      return ["the desk cannot be read: \(error)"]
    }
  }

  private func brokenPromises(of moment: String) throws -> [String] {
    var broken: [String] = []
    // The watermark itself must hold what was acknowledged, before anything is recovered: else a
    // single flipped bit would look like a torn tail.
    let head = try Journal.open(at: "/desk", for: .reading, disk: disk).head
    if head.sequence < promised { broken.append("acknowledged beyond HEAD \(moment)") }
    let journal = try Journal.open(
      at: "/desk", for: .testing, limits: CrashWorld.limits, disk: mistake == nil ? disk : face)
    if journal.isDamaged { broken.append("damaged \(moment): \(journal.findings)") }
    let verification = try journal.verify()
    if !verification.isSound { broken.append("unsound \(moment): \(verification.findings)") }
    let commands = try commands(journal)
    for (id, lines) in acknowledged where commands[id] != lines {
      broken.append("acknowledged \(id) is not there as it was \(moment)")
    }
    for (id, lines) in commands where lines.count != recordsACommand {
      broken.append("\(id) is there in part or twice \(moment)")
    }
    for id in seen where commands[id] == nil { broken.append("seen \(id) is gone \(moment)") }
    return broken
  }
}
