@testable import Journal

/// A desk of sixty records in several segments, and ways to damage it.
struct DamagedDesk {
  static let limits = JournalLimits(segmentLength: 5000, syncLength: 4096, batchLength: 1 << 20)

  let disk = SimulatedDisk()
  let head: JournalHead
  /// The segments by their first sequences, and their bytes.
  let segments: [(first: Int64, bytes: [UInt8])]

  init(desk: String = "d", batches: Int64 = 30) throws {
    try Journal.create(at: "/desk", desk: desk, limits: DamagedDesk.limits, disk: disk)
    let journal = try Journal.open(
      at: "/desk", for: .testing, limits: DamagedDesk.limits, disk: disk)
    for number in 1...batches {
      _ = try journal.append(catchUp: { _ in }, decide: { _ in sampleBatch(number) })
    }
    head = journal.head
    let disk = self.disk
    segments = try journal.segments().map { first in
      (first, disk.names["/desk/" + DeskPaths.segmentFile(first)]?.seen ?? [])
    }
  }

  /// The names of segments and of HEAD.
  var files: [String] { segments.map { DeskPaths.segmentFile($0.first) } + ["HEAD"] }

  func bytes(_ file: String) -> [UInt8] { disk.names["/desk/" + file]?.seen ?? [] }

  /// The lines of a segment, newlines included, header first.
  static func lines(_ bytes: [UInt8]) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    var start = 0
    while let newline = Bytes.newline(in: bytes, from: start) {
      lines.append(Array(bytes[start...newline]))
      start = newline + 1
    }
    return lines
  }

  /// What goes wrong when the desk with these files in place of its own is opened and verified;
  /// `nil` where the damage is named and nothing that was promised is touched.
  func mishap(_ changed: [String: [UInt8]?]) -> String? {
    let disk = self.disk.copy()
    for (file, bytes) in changed {
      let node = SimulatedDisk.Node()
      (node.seen, node.durable) = (bytes ?? [], bytes ?? [])
      disk.names["/desk/" + file] = bytes == nil ? nil : node
    }
    let before = disk.names.filter { $0.key.hasSuffix(".jsonl") }.mapValues(\.seen)
    var isNamed = false
    if let journal = try? Journal.open(
      at: "/desk", for: .testing, limits: DamagedDesk.limits, disk: disk)
    {
      isNamed = !journal.findings.isEmpty || !journal.recoveries.isEmpty
      if !isNamed { isNamed = (try? journal.verify().isSound) != true }
      if journal.isDamaged {
        let refused = try? journal.append(catchUp: { _ in }, decide: { _ in sampleBatch(77) })
        if refused != nil { return "a damaged desk is written" }
      }
    } else {
      isNamed = true
    }
    let after = disk.names.filter { $0.key.hasSuffix(".jsonl") }.mapValues(\.seen)
    if after != before { return "promised bytes were touched" }
    return isNamed ? nil : "undetected"
  }
}
