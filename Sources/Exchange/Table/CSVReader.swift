/// Reads the records of a table (RFC 4180) over bytes, with row and line numbers.
///
/// Quoted fields may hold delimiters, line ends and doubled quotes; lines end in LF, CRLF or CR; a last
/// empty field is a field. An opening quote that is never closed is an error at its place, never a
/// field that swallows the rest of the file.
public struct CSVReader {
  /// The whole text, UTF-8 without a byte order mark. It must outlive the reader.
  public let bytes: UnsafeRawBufferPointer
  private let delimiter: UInt8
  private var offset = 0
  private var line = 1
  private var lineStart = 0
  private var number = 0

  /// A reader from the first byte on.
  public init(_ bytes: UnsafeRawBufferPointer, delimiter: CSVDelimiter) {
    self.bytes = bytes
    self.delimiter = delimiter.byte
  }

  /// Fills `row` with the next record; false at the end of the text.
  public mutating func next(_ row: inout CSVRow) throws(CSVFault) -> Bool {
    skipBlankLines()
    guard offset < bytes.count else { return false }
    number += 1
    row.fields.removeAll(keepingCapacity: true)
    row.number = number
    row.line = line
    row.fault = nil
    let start = offset
    while true {
      try field(&row)
      guard offset < bytes.count, bytes[offset] == delimiter else { break }
      offset += 1
    }
    row.range = start..<offset
    endLine()
    return true
  }

  private mutating func skipBlankLines() {
    while offset < bytes.count, bytes[offset] == 0x0A || bytes[offset] == 0x0D { endLine() }
  }

  /// Passes over the end of a line; CRLF is one.
  private mutating func endLine() {
    guard offset < bytes.count else { return }
    if bytes[offset] == 0x0D, offset + 1 < bytes.count, bytes[offset + 1] == 0x0A { offset += 1 }
    offset += 1
    line += 1
    lineStart = offset
  }

  private mutating func field(_ row: inout CSVRow) throws(CSVFault) {
    if offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") {
      return try quotedField(&row)
    }
    let start = offset
    skipToFieldEnd()
    row.fields.append(CSVField(start: start, end: offset, hasDoubledQuotes: false))
  }

  private mutating func skipToFieldEnd() {
    let count = bytes.count
    var index = offset
    while index < count {
      let byte = bytes[index]
      if byte == delimiter || byte == 0x0A || byte == 0x0D { break }
      index += 1
    }
    offset = index
  }

  private mutating func quotedField(_ row: inout CSVRow) throws(CSVFault) {
    let opening = CSVFault(.unterminatedQuote, line: line, column: offset - lineStart + 1)
    offset += 1
    let start = offset
    var hasDoubledQuotes = false
    while true {
      guard offset < bytes.count else { throw opening }
      switch bytes[offset] {
      case UInt8(ascii: "\""):
        guard offset + 1 < bytes.count, bytes[offset + 1] == UInt8(ascii: "\"") else {
          return closeField(&row, from: start, hasDoubledQuotes)
        }
        hasDoubledQuotes = true
        offset += 2
      case 0x0A, 0x0D: endLine()
      default: offset += 1
      }
    }
  }

  private mutating func closeField(
    _ row: inout CSVRow, from start: Int, _ hasDoubledQuotes: Bool
  ) {
    row.fields.append(CSVField(start: start, end: offset, hasDoubledQuotes: hasDoubledQuotes))
    offset += 1
    let end = offset
    skipToFieldEnd()
    if offset > end, row.fault == nil {
      row.fault = CSVFault(.textAfterQuote, line: line, column: end - lineStart + 1)
    }
  }
}
