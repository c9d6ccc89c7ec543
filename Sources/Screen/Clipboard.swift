import Terminal

/// Copying through the terminal, so that it works over SSH too.
enum Clipboard {
  /// What xterm takes at most, in base 64.
  private static let longest = 74_994

  /// The sequence (OSC 52) that asks for it; nil where the text is too long.
  ///
  /// The text is cleaned: what is pasted elsewhere must hold no command either.
  static func sequence(for text: String) -> [UInt8]? {
    let encoded = base64(Array(CleanText(text, lines: .several).text.utf8))
    guard encoded.count <= longest else { return nil }
    return Array("\u{1B}]52;c;".utf8) + encoded + [0x07]
  }

  /// Base 64 with padding (RFC 4648, section 4).
  static func base64(_ bytes: [UInt8]) -> [UInt8] {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var result: [UInt8] = []
    result.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var bits = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      bits <<= UInt32(8 * (3 - group.count))
      for place in 0..<4 {
        let value = Int(bits >> UInt32(18 - 6 * place) & 0x3F)
        result.append(place <= group.count ? alphabet[value] : UInt8(ascii: "="))
      }
    }
    return result
  }
}
