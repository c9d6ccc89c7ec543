/// The little that cleaning has to know about scripts.
enum Script {
  /// Whether the scalar belongs to a script written from the right.
  static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0590..<0x0900, 0xFB1D..<0xFE00, 0xFE70..<0xFEFF, 0x10800..<0x11000, 0x1E800..<0x1F000:
      true
    default: false
    }
  }

  /// Whether joiners between its letters are spelling: Arabic to Sinhala, Tibetan, Myanmar, Khmer, Mongolian.
  static func joinsLetters(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0600..<0x0E00, 0x0F00..<0x10A0, 0x1780..<0x18B0, 0xA800..<0xAC00: true
    default: false
    }
  }
}
