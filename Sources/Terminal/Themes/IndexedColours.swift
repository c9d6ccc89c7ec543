/// The colours behind the numbers of terminals with 256 colours (xterm's).
enum IndexedColours {
  /// The numbers that exact colours may become: not the first sixteen, which a person may have set to
  /// anything.
  static let fixed = 16..<256

  /// The colour of a number from 16 to 255.
  static func rgb(_ index: Int) -> RGB {
    table[min(max(index, fixed.lowerBound), fixed.upperBound - 1) - fixed.lowerBound]
  }

  private static let table: [RGB] = fixed.map { index in
    if index >= 232 {
      let grey = UInt8(8 + 10 * (index - 232))
      return RGB(grey, grey, grey)
    }
    let cube = index - 16
    return RGB(level(cube / 36), level(cube / 6 % 6), level(cube % 6))
  }

  private static func level(_ step: Int) -> UInt8 { step == 0 ? 0 : UInt8(55 + 40 * step) }
}
