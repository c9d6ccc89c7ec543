import CanonicalJSON
import RefundDesk

/// The fields of one row under the names that the mapping gives them.
struct RowFields {
  let row: CSVRow
  let text: UnsafeRawBufferPointer
  let columns: InvoiceColumns

  /// A field that the file must have.
  func field(_ column: CSVMapping.Column) -> CSVField {
    columns.position(column).map { row.fields[$0] }
      ?? CSVField(start: 0, end: 0, hasDoubledQuotes: false)
  }

  /// The bytes of a field that must say something, without blanks around it.
  func raw(_ column: CSVMapping.Column) throws(RowRefusal) -> UnsafeRawBufferPointer {
    let bytes = trimmedBytes(field(column))
    guard !bytes.isEmpty else { throw RowRefusal(.empty(column)) }
    return bytes
  }

  /// The bytes of a field where they are its text as they stand.
  func plain(_ column: CSVMapping.Column) -> UnsafeRawBufferPointer? {
    guard let position = columns.position(column), !row.fields[position].hasDoubledQuotes else {
      return nil
    }
    return trimmedBytes(row.fields[position])
  }

  /// A field as text without blanks around it; empty where the file has no such column.
  func trimmed(_ column: CSVMapping.Column) -> String {
    columns.position(column).map { trimmed($0) } ?? ""
  }

  func trimmed(_ position: Int) -> String {
    let field = row.fields[position]
    guard field.hasDoubledQuotes else {
      return String(decoding: trimmedBytes(field), as: UTF8.self)
    }
    return String(
      row.string(position, in: text).drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  private func trimmedBytes(_ field: CSVField) -> UnsafeRawBufferPointer {
    var (start, end) = (field.start, field.end)
    while start < end, text[start] == 0x20 { start += 1 }
    while end > start, text[end - 1] == 0x20 { end -= 1 }
    return UnsafeRawBufferPointer(rebasing: text[start..<end])
  }

  /// A field that names something; an apostrophe that keeps spreadsheets from counting is cut off.
  func id(_ column: CSVMapping.Column) throws(RowRefusal) -> String {
    var text = trimmed(column)
    if text.hasPrefix("'") { text.removeFirst() }
    guard !text.isEmpty else { throw RowRefusal(.empty(column)) }
    guard ID<Never>(text) != nil else { throw RowRefusal(.badID(column, text)) }
    return text
  }

  /// How many: a whole number, also written as `6.0`.
  func quantity() throws(RowRefusal) -> Int {
    let bytes = try raw(.quantity)
    let negative = bytes.first == UInt8(ascii: "-")
    var cursor = DigitCursor(UnsafeRawBufferPointer(rebasing: bytes.dropFirst(negative ? 1 : 0)))
    guard let value = cursor.number(1...12) else {
      throw RowRefusal(.badQuantity(trimmed(.quantity)))
    }
    if cursor.take(UInt8(ascii: ".")) {
      guard cursor.number(1...6) == 0 else { throw RowRefusal(.badQuantity(trimmed(.quantity))) }
    }
    guard cursor.isAtEnd else { throw RowRefusal(.badQuantity(trimmed(.quantity))) }
    return negative ? -value : value
  }

  /// The fields under columns that the mapping does not name, empty ones left out.
  func others() -> [ExtraFields.Member] {
    columns.others.compactMap { position, name in
      let value = trimmed(position)
      guard !value.isEmpty else { return nil }
      return ExtraFields.Member(
        key: name,
        json: String(decoding: JSONValue.string(value).canonicalBytes, as: UTF8.self))
    }
  }

  func areEqual(_ left: CSVField, _ right: CSVField) -> Bool {
    let count = left.end - left.start
    guard count == right.end - right.start else { return false }
    for index in 0..<count where text[left.start + index] != text[right.start + index] {
      return false
    }
    return true
  }
}
