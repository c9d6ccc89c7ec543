import CanonicalJSON

/// The first line of a segment:
/// `{"journal":1,"desk":"…","first":1201,"prev":{"first":1,"length":67108911,"h":"…"},"h":"…","c":"…"}`.
///
/// `prev` is `null` in the first segment. `h` carries the chain on from the last line of the segment
/// before, over this line's bytes before `,"h":`.
struct SegmentHeader: Hashable {
  /// What the header says of the segment before its own.
  struct Previous: Hashable {
    let first: Int64
    let length: Int
    let hash: ChainHash
  }

  /// The version of the format, `"journal":1`.
  static let version: Int64 = 1
  /// A header is a few hundred bytes; desk ids are limited accordingly.
  static let maximalLength = 4096

  let desk: String
  /// The first sequence of the segment.
  let first: Int64
  let previous: Previous?
  let hash: ChainHash
  /// The bytes of the line, newline included.
  let length: Int

  /// The bytes of the header of a new segment and what they say.
  static func make(
    desk: String, first: Int64, previous: Previous?
  ) -> (header: SegmentHeader, bytes: [UInt8]) {
    var writer = CanonicalWriter()
    writer.beginObject()
    writer.member("journal", version)
    writer.member("desk", desk)
    writer.member("first", first)
    writer.key("prev")
    if let previous {
      writer.object {
        $0.member("first", previous.first)
        $0.member("length", previous.length)
        $0.member("h", previous.hash.description)
      }
    } else {
      writer.null()
    }
    let hash = writer.bytes.withUnsafeBytes {
      (previous?.hash ?? .origin).chained(to: $0)
    }
    writer.member("h", hash.description)
    var bytes = writer.bytes
    bytes.append(UInt8(ascii: ","))
    LineSeal.append(to: &bytes)
    let header = SegmentHeader(
      desk: desk, first: first, previous: previous, hash: hash, length: bytes.count)
    return (header, bytes)
  }

  /// Reads a header; `nil` unless every byte is as `make` writes it.
  static func parse(_ line: UnsafeRawBufferPointer) -> SegmentHeader? {
    guard LineSeal.holds(line), line.count <= maximalLength,
      let object = try? JSONValue(parsing: line).object,
      let fields = try? fields(object)
    else { return nil }
    let (header, bytes) = make(desk: fields.desk, first: fields.first, previous: fields.previous)
    return bytes.withUnsafeBytes { Bytes.equal($0, line) } ? header : nil
  }

  private static func fields(
    _ object: JSONObject
  ) throws(JSONShapeError) -> (desk: String, first: Int64, previous: Previous?)? {
    guard try object.integer("journal") == version else { return nil }
    var previous: Previous?
    if let object = try object.optionalObject("prev") {
      guard let hash = ChainHash(try object.string("h")) else { return nil }
      previous = Previous(
        first: try object.integer("first"), length: try object.integer("length", as: Int.self),
        hash: hash)
    }
    return (try object.string("desk"), try object.integer("first"), previous)
  }
}
