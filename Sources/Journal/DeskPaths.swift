/// The names of the journal's files in a desk's directory.
struct DeskPaths: Sendable {
  /// The desk's directory.
  let root: String

  static let head = "HEAD"
  static let journal = "journal"
  static let quarantine = "quarantine"
  static let lock = "lock"

  var head: String { root + "/" + DeskPaths.head }
  var lock: String { root + "/" + DeskPaths.lock }
  var journal: String { root + "/" + DeskPaths.journal }
  var quarantine: String { root + "/" + DeskPaths.quarantine }

  /// The file name of the segment that begins with `first`: twelve digits.
  static func segmentName(_ first: Int64) -> String {
    let digits = String(first)
    return String(repeating: "0", count: max(0, 12 - digits.count)) + digits + ".jsonl"
  }

  /// The segment from the desk's directory on, as findings name it.
  static func segmentFile(_ first: Int64) -> String { journal + "/" + segmentName(first) }

  /// The first sequence in a segment's name; `nil` for any other name.
  static func first(ofSegment name: String) -> Int64? {
    guard name.hasSuffix(".jsonl"), let first = Int64(name.dropLast(6)), first > 0,
      segmentName(first) == name
    else { return nil }
    return first
  }

  func segment(_ first: Int64) -> String { journal + "/" + DeskPaths.segmentName(first) }
}
