/// What stands between the fields of a table.
public enum CSVDelimiter: String, CaseIterable, Sendable {
  /// A comma.
  case comma = ","
  /// A semicolon: spreadsheets of countries with a decimal comma.
  case semicolon = ";"
  /// A tab.
  case tab = "tab"

  /// The byte.
  public var byte: UInt8 {
    switch self {
    case .comma: UInt8(ascii: ",")
    case .semicolon: UInt8(ascii: ";")
    case .tab: 0x09
    }
  }

  /// The delimiter that the first record uses most outside of quotes; a comma where it uses none.
  public static func detected(in bytes: [UInt8]) -> CSVDelimiter {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == 0x0A || byte == 0x0D { break }
      counts[byte, default: 0] += 1
    }
    return allCases.max { (counts[$0.byte] ?? 0) < (counts[$1.byte] ?? 0) }
      .flatMap { counts[$0.byte] == nil ? nil : $0 } ?? .comma
  }
}
