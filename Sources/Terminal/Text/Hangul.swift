/// Composition of Korean syllables (The Unicode Standard, section 3.12).
enum Hangul {
  /// The syllable of a leading consonant and a vowel, or of an open syllable and a final.
  static func compose(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Unicode.Scalar? {
    let (left, right) = (first.value, second.value)
    if (0x1100...0x1112).contains(left), (0x1161...0x1175).contains(right) {
      return Unicode.Scalar(0xAC00 + ((left - 0x1100) * 21 + (right - 0x1161)) * 28)
    }
    if (0xAC00...0xD7A3).contains(left), (left - 0xAC00) % 28 == 0,
      (0x11A8...0x11C2).contains(right)
    {
      return Unicode.Scalar(left + right - 0x11A7)
    }
    return nil
  }
}
