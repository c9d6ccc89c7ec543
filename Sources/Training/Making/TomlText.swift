import RefundDesk

/// Builds the text of a scenario file: tables, keys, and strings that say what they hold.
struct TomlText {
  private(set) var text = ""

  mutating func remark(_ words: String) { text += "# \(words)\n" }
  mutating func table(_ name: String) { text += "\n[\(name)]\n" }
  mutating func element(_ name: String) { text += "\n[[\(name)]]\n" }
  mutating func raw(_ key: String, _ value: String) { text += "\(key) = \(value)\n" }
  mutating func string(_ key: String, _ value: String?) {
    if let value { raw(key, TomlText.quoted(value)) }
  }
  mutating func money(_ key: String, _ value: Money?) {
    if let value { raw(key, String(value.minorUnits)) }
  }
  mutating func day(_ key: String, _ value: Day?) {
    if let value { raw(key, value.description) }
  }
  mutating func both(_ key: String, _ value: Bilingual) {
    raw(key, "{ fr = \(TomlText.quoted(value.fr)), en = \(TomlText.quoted(value.en)) }")
  }
  mutating func phrases(_ key: String, fr: [String], en: [String]) {
    raw(key, "{ fr = \(TomlText.list(fr)), en = \(TomlText.list(en)) }")
  }

  static func list(_ words: [String]) -> String {
    "[" + words.map(quoted).joined(separator: ", ") + "]"
  }

  /// A basic string of TOML.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      default:
        if scalar.value < 0x20 || scalar.value == 0x7F {
          result +=
            "\\u00" + (scalar.value < 16 ? "0" : "")
            + String(scalar.value, radix: 16, uppercase: true)
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }

  /// The value of a fact.
  static func value(_ value: FactValue) -> String {
    switch value {
    case .flag(let flag): flag ? "true" : "false"
    case .number(let number): String(number)
    case .text(let text): quoted(text)
    case .list(let words): list(words)
    }
  }
}
