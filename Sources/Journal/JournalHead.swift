import CanonicalJSON

/// The durable watermark: everything up to it is promised, nothing after it is shown.
///
/// HEAD is a file of two slots of 4,096 bytes. Each holds one line, padded with spaces:
/// `{"head":1,"n":7,"desk":"…","seq":1201,"segment":1,"length":48213,"h":"…","c":"…"}`. `n` counts
/// commits; commit `n` goes to slot `n` mod 2, so that a torn write leaves the one before it whole.
public struct JournalHead: Hashable, Sendable {
  /// How many times HEAD was written.
  public let generation: Int64
  /// The last promised sequence; 0 in an empty journal.
  public let sequence: Int64
  /// The segment that holds it, or the newest one, by its first sequence.
  public let segment: Int64
  /// The promised bytes of that segment.
  public let length: Int
  /// The chain's hash at the last promised line.
  public let hash: ChainHash

  /// The receipt for everything that is promised.
  public var receipt: JournalReceipt { JournalReceipt(sequence: sequence, hash: hash) }

  /// The place behind the last promised line.
  public var end: JournalPosition { JournalPosition(segment: segment, offset: length) }
}

/// The two slots of HEAD.
enum HeadFile {
  /// The bytes of a slot: a page, so that the two never share a sector.
  static let slotLength = 4096
  /// The bytes of the file.
  static let length = 2 * slotLength
  /// The version of the line, `"head":1`.
  static let version: Int64 = 1

  /// The slot that a generation is written to.
  static func slot(of generation: Int64) -> Int { Int(generation % 2) }

  /// The bytes of a slot.
  static func bytes(_ head: JournalHead, desk: String) -> [UInt8] {
    var writer = CanonicalWriter(capacity: slotLength)
    writer.beginObject()
    writer.member("head", version)
    writer.member("n", head.generation)
    writer.member("desk", desk)
    writer.member("seq", head.sequence)
    writer.member("segment", head.segment)
    writer.member("length", head.length)
    writer.member("h", head.hash.description)
    var line = writer.bytes
    line.append(UInt8(ascii: ","))
    LineSeal.append(to: &line)
    precondition(line.count <= slotLength, "a line of HEAD fits its slot")
    return line + [UInt8](repeating: UInt8(ascii: " "), count: slotLength - line.count)
  }

  /// Reads a slot; `nil` where any byte of it is not as it was written.
  static func parse(_ slot: ArraySlice<UInt8>) -> (head: JournalHead, desk: String)? {
    let slot = Array(slot)
    guard slot.count == slotLength, let newline = Bytes.newline(in: slot, from: 0),
      slot[...newline].withUnsafeBytes(LineSeal.holds),
      let object = try? JSONValue(parsing: slot[..<newline]).object,
      let line = try? fields(object)
    else { return nil }
    // Every byte must be as it is written, the padding too.
    return bytes(line.head, desk: line.desk).withUnsafeBytes { written in
      slot.withUnsafeBytes { Bytes.equal($0, written) } ? line : nil
    }
  }

  private static func fields(
    _ object: JSONObject
  ) throws(JSONShapeError) -> (head: JournalHead, desk: String)? {
    guard try object.integer("head") == version, let hash = ChainHash(try object.string("h"))
    else { return nil }
    let head = JournalHead(
      generation: try object.integer("n"), sequence: try object.integer("seq"),
      segment: try object.integer("segment"), length: try object.integer("length", as: Int.self),
      hash: hash)
    return (head, try object.string("desk"))
  }
}
