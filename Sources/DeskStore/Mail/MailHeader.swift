/// Header lines of a message: ASCII only, nothing in a value can begin another header.
enum MailHeader {
  /// `name: value`, with words of RFC 2047 where the value is not plain.
  static func folded(_ name: String, _ value: String) -> String { name + ": " + encoded(value) }

  /// A value as it may stand in a header: itself where it is short plain ASCII, else encoded words of
  /// at most 75 characters each, on lines of their own.
  static func encoded(_ value: String) -> String {
    let plain = value.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
    if plain, value.utf8.count <= 60, !value.contains("=?") { return value }
    var words: [String] = []
    var chunk: [UInt8] = []
    for scalar in value.unicodeScalars {
      let bytes = Array(String(scalar).utf8)
      // 45 bytes become 60 characters of base 64, and a character is never cut in two.
      if chunk.count + bytes.count > 45 {
        words.append(word(chunk))
        chunk = []
      }
      chunk += bytes
    }
    if !chunk.isEmpty { words.append(word(chunk)) }
    return words.joined(separator: "\r\n ")
  }

  /// A mailbox with its name, or an empty group where no address is known.
  static func mailbox(_ name: String?, _ address: MailAddress?) -> String {
    guard let address else { return "undisclosed-recipients:;" }
    let name = name.map {
      String($0.unicodeScalars.filter { $0.value >= 0x20 }.map(Character.init))
    }
    guard let name, !name.isEmpty else { return "<\(address.text)>" }
    return "\(phrase(name)) <\(address.text)>"
  }

  /// The characters of a text that may stand in a message's identifier.
  static func token(_ text: String) -> String {
    let kept = text.unicodeScalars.filter {
      $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "-")
    }
    return kept.isEmpty ? "desk" : String(kept.map(Character.init))
  }

  private static func phrase(_ name: String) -> String {
    let atoms = name.unicodeScalars.allSatisfy {
      $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == " ")
    }
    if atoms, name.utf8.count <= 60 { return name }
    return encodedAlways(name)
  }

  private static func encodedAlways(_ text: String) -> String {
    let plain = text.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
    return plain && text.utf8.count <= 45 ? word(Array(text.utf8)) : encoded(text)
  }

  private static func word(_ bytes: [UInt8]) -> String { "=?utf-8?B?\(Base64.encode(bytes))?=" }
}
