/// One record of a table: where its fields lie. It is filled again and again by ``CSVReader``.
public struct CSVRow: Sendable {
  /// The fields in order; an empty last one counts.
  public internal(set) var fields: [CSVField] = []
  /// The record's number as a spreadsheet shows it: the header is row 1, blank lines do not count.
  public internal(set) var number = 0
  /// The line of the file on which it begins, from 1.
  public internal(set) var line = 0
  /// Where its bytes lie, without the end of the line.
  public internal(set) var range = 0..<0
  /// What is wrong with its quoting; the fields are a guess then.
  public internal(set) var fault: CSVFault?

  /// A row to be filled.
  public init() {}

  /// The bytes of a field as they stand in the text.
  public func bytes(_ index: Int, in text: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: text[fields[index].start..<fields[index].end])
  }

  /// A field as text, quotes resolved.
  public func string(_ index: Int, in text: UnsafeRawBufferPointer) -> String {
    let bytes = bytes(index, in: text)
    guard fields[index].hasDoubledQuotes else { return String(decoding: bytes, as: UTF8.self) }
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    var isPair = false
    for byte in bytes {
      if byte == UInt8(ascii: "\""), !isPair {
        isPair = true
        continue
      }
      isPair = false
      plain.append(byte)
    }
    return String(decoding: plain, as: UTF8.self)
  }
}
