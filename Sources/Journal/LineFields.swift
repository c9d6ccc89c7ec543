/// The fields of a record's line: numbers by value, everything else by its bytes within the line.
struct LineFields: Sendable {
  /// A stretch of the line; empty where the field is absent.
  struct Stretch: Sendable {
    var start: Int32 = 0
    var end: Int32 = 0

    var isAbsent: Bool { end == 0 }
    var range: Range<Int> { Int(start)..<Int(end) }
  }

  var sequence: Int64 = 0
  var microseconds: Int64 = 0
  var batchFirst: Int64 = 0
  var batchCount: Int64 = 0
  var version: Int64 = 0
  var uid: UInt32 = 0
  /// Strings, without their quotes.
  var type = Stretch()
  var ticket = Stretch()
  var by = Stretch()
  var command = Stretch()
  /// The objects `d` and `x`; after erasure `x` is `null`, padded.
  var data = Stretch()
  var personal = Stretch()
  /// The salted hash of `x`; there exactly where `x` is.
  var personalHash = ChainHash.origin
  var hash = ChainHash.origin
  /// The bytes that the chain covers: the line before `,"x":`, or before `,"h":`.
  var chainedLength = 0
}
