@testable import Journal

/// A desk on a simulated disk from which one person is erased, and what must hold of it.
final class ErasureWorld {
  /// Tiny, so that the person's records lie in several segments.
  static let limits = JournalLimits(segmentLength: 1200, syncLength: 4096, batchLength: 1 << 20)
  /// The commands whose personal data goes: in sealed segments and in the newest.
  static let erasedCommands: Set<String> = ["c1", "c3", "c5"]

  let disk: SimulatedDisk
  private let mistake: PlantedDisk.Mistake?
  /// The lines of the desk before, in order.
  private var before: [String] = []
  /// The sequences of the erased person's records.
  private var meant: Set<Int64> = []
  /// Whether the erasure was acknowledged.
  private(set) var isAcknowledged = false

  init(_ disk: SimulatedDisk, _ mistake: PlantedDisk.Mistake?) {
    self.disk = disk
    self.mistake = mistake
  }

  /// A desk of five commands, everything synced.
  static func fresh() throws -> ErasureWorld {
    let world = ErasureWorld(SimulatedDisk(), nil)
    try Journal.create(at: "/desk", desk: "d", limits: limits, disk: world.disk)
    let journal = try world.open()
    for number in 1...5 as ClosedRange<Int64> {
      _ = try journal.append(catchUp: { _ in }, decide: { _ in personalBatch(number) })
    }
    for record in try world.records(journal) {
      world.before.append(String(decoding: record.line, as: UTF8.self))
      if erasedCommands.contains(record.command), record.personalHash != nil {
        world.meant.insert(record.sequence)
      }
    }
    return world
  }

  func copy(_ mistake: PlantedDisk.Mistake? = nil) -> ErasureWorld {
    let copy = ErasureWorld(disk.copy(), mistake)
    copy.before = before
    copy.meant = meant
    copy.isAcknowledged = isAcknowledged
    return copy
  }

  private func open() throws -> Journal {
    let face: any Disk = mistake.map { PlantedDisk(disk, $0) } ?? disk
    return try Journal.open(
      at: "/desk", for: .testing, limits: ErasureWorld.limits, disk: face)
  }

  private func records(_ journal: Journal) throws -> [JournalRecord] {
    var reader = journal.reader()
    var records: [JournalRecord] = []
    while let record = try reader.next() { records.append(record) }
    return records
  }

  /// Erases; after a fault the desk is opened anew and the same erasure tried once more.
  func erase() {
    for _ in 0..<2 where !disk.isOff && !isAcknowledged {
      guard let journal = try? open(),
        (try? journal.erasePersonalData(of: meant, waitingMilliseconds: 0)) != nil
      else { continue }
      isAcknowledged = true
    }
  }

  /// What is broken after a restart; empty when every promise is kept.
  func brokenPromises() -> [String] {
    do {
      let first = try brokenPromises("after the crash")
      guard first.isEmpty else { return first }
      erase()
      guard isAcknowledged else { return ["the erasure cannot be finished"] }
      disk.restart { _ in .lost }
      return try brokenPromises("after the second crash")
    } catch {
      return ["the desk cannot be read: \(error)"]
    }
  }

  private func brokenPromises(_ moment: String) throws -> [String] {
    var broken: [String] = []
    let journal = try open()
    let verification = try journal.verify()
    if !verification.isSound { broken.append("unsound \(moment): \(verification.findings)") }
    let now = try records(journal)
    guard now.count == before.count else { return broken + ["lines are gone \(moment)"] }
    for (record, line) in zip(now, before) {
      let text = String(decoding: record.line, as: UTF8.self)
      if !meant.contains(record.sequence) {
        if text != line { broken.append("\(record.sequence) changed \(moment)") }
      } else if record.isErased {
        if withoutPersonal(text) != withoutPersonal(line) {
          broken.append("\(record.sequence) changed beside x \(moment)")
        }
      } else if isAcknowledged || text != line {
        broken.append("\(record.sequence) is there still, or in part \(moment)")
      }
    }
    if isAcknowledged { broken += leftovers().map { "\($0) holds what was erased \(moment)" } }
    return broken
  }

  /// The files on the medium that hold any of the erased words.
  private func leftovers() -> [String] {
    disk.durableNames.filter { _, node in
      let text = String(decoding: node.durable, as: UTF8.self)
      return ErasureWorld.erasedCommands.contains { text.contains("Person-\($0)-") }
    }.map(\.key)
  }

  /// A line up to `x`, and its hash: what an erasure must leave alone.
  private func withoutPersonal(_ line: String) -> [String] {
    let bytes = Array(line.utf8)
    let fields = bytes.withUnsafeBytes(LineParser.parse)
    guard let fields, !fields.personal.isAbsent else { return [line] }
    return [
      String(decoding: bytes[..<fields.personal.range.lowerBound], as: UTF8.self),
      String(decoding: bytes[fields.personal.range.upperBound...].prefix(42), as: UTF8.self),
      String(bytes.count),
    ]
  }
}

/// A batch of two records, of which one holds the name `Person-c<number>-`.
func personalBatch(_ number: Int64) -> [JournalDraft] {
  var batch = sampleBatch(number)
  batch[0].personal = Array(
    "{\"name\":\"Person-c\(number)-\",\"text\":\"Anne, l'été ; 12 €\"}".utf8)
  return batch
}
