/// What is known of emoji sequences: enough to draw only their first picture.
enum Pictograph {
  /// Whether a scalar can be a part of a joined picture.
  static func contains(_ value: UInt32) -> Bool {
    (0x1F000...0x1FAFF).contains(value) || (0x2190...0x2BFF).contains(value)
  }

  /// Whether the scalar only tints the picture before it.
  static func isSkinTone(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F3FB...0x1F3FF).contains(scalar.value)
  }

  /// Whether a joiner between both makes one picture.
  static func joins(_ glyph: Glyph, _ next: Unicode.Scalar) -> Bool {
    contains(glyph.base) && contains(next.value)
  }

  /// Whether a joiner after the scalar can continue a picture: also after a skin tone or a selector.
  static func joins(_ before: Unicode.Scalar) -> Bool {
    contains(before.value) || (0xFE00...0xFE0F).contains(before.value)
  }
}
