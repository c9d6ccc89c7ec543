import CDigest

/// Identifiers as names of files: letters, digits, `-` and `_` as they are, all else as `%41`.
enum FileName {
  /// The name; an identifier that would be longer than `limit` is cut and ends in a sum of the whole.
  static func encoded(_ text: String, limit: Int) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var name: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"):
        name.append(byte)
      default: name += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    guard name.count > limit else { return String(decoding: name, as: UTF8.self) }
    var text = text
    let sum = text.withUTF8 { guichet_crc32c(0, $0.baseAddress, $0.count) }
    return String(decoding: name.prefix(limit - 10), as: UTF8.self) + "~" + String(sum, radix: 16)
  }

  /// The identifier, or nil where the name was cut or is none of ours.
  static func decoded(_ name: some StringProtocol) -> String? {
    var bytes: [UInt8] = []
    var rest = Array(name.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "~") { return nil }
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      else { return nil }
      rest = rest.dropFirst(2)
      bytes.append(value)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
