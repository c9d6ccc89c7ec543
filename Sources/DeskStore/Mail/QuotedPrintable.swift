/// The encoding of RFC 2045, section 6.7: readable where the text is plain, and no line over 76.
enum QuotedPrintable {
  /// A text with lines that end in CR LF, the last one too.
  static func encode(_ text: String) -> String {
    var lines: [String] = []
    var normal = text.replacingLineEnds()
    if normal.last == "\n" { normal.removeLast() }
    for line in normal.split(separator: "\n", omittingEmptySubsequences: false) {
      lines.append(encode(line: Array(line.utf8)))
    }
    return lines.joined(separator: "\r\n") + "\r\n"
  }

  private static func encode(line: [UInt8]) -> String {
    var out: [UInt8] = []
    var width = 0
    for (index, byte) in line.enumerated() {
      let isLast = index == line.count - 1
      let blank = byte == 0x20 || byte == 0x09
      let plain = (blank && !isLast) || ((0x21...0x7E).contains(byte) && byte != UInt8(ascii: "="))
      // A soft break costs one character, so a line is broken before it would pass 76.
      let cost = plain ? 1 : 3
      if width + cost > (isLast ? 76 : 75) {
        out += Array("=\r\n".utf8)
        width = 0
      }
      if plain { out.append(byte) } else { out += escaped(byte) }
      width += cost
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func escaped(_ byte: UInt8) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    return [UInt8(ascii: "="), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }
}

extension String {
  /// The text with every line end as one line feed.
  fileprivate func replacingLineEnds() -> String {
    var scalars = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in unicodeScalars {
      if scalar == "\n", afterReturn {
        afterReturn = false
        continue
      }
      afterReturn = scalar == "\r"
      scalars.append(afterReturn ? "\n" : scalar)
    }
    return String(scalars)
  }
}
