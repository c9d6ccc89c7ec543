/// The letters that flags are spelt with.
enum RegionalIndicator {
  /// Whether the scalar is one of U+1F1E6 to U+1F1FF.
  static func contains(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F1E6...0x1F1FF).contains(scalar.value)
  }

  /// The plain capital letter: flags are drawn in two, in one or in no cell, letters always in one.
  static func letter(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    Unicode.Scalar(UInt8(truncatingIfNeeded: scalar.value &- 0x1F1E6 &+ 0x41))
  }
}
