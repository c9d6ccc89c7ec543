/// Scalars that take a cell and show nothing, without being a space of any script.
enum BlankScalars {
  /// Whether the scalar is such a blank: the empty Braille pattern, the Hangul and Khmer fillers.
  static func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2800, 0x115F, 0x1160, 0x3164, 0xFFA0: true
    default: false
    }
  }
}
