/// The colours behind the numbers of terminals (xterm's defaults).
enum IndexedColours {
  /// The colour of a number from 0 to 255; the first sixteen vary from terminal to terminal.
  static func rgb(_ index: Int) -> RGB { table[index & 0xFF] }

  private static let table: [RGB] = system + (16..<256).map(fixed)

  private static let system: [RGB] = [
    RGB(0, 0, 0), RGB(205, 0, 0), RGB(0, 205, 0), RGB(205, 205, 0), RGB(0, 0, 238),
    RGB(205, 0, 205), RGB(0, 205, 205), RGB(229, 229, 229), RGB(127, 127, 127), RGB(255, 0, 0),
    RGB(0, 255, 0), RGB(255, 255, 0), RGB(92, 92, 255), RGB(255, 0, 255), RGB(0, 255, 255),
    RGB(255, 255, 255),
  ]

  private static func fixed(_ index: Int) -> RGB {
    if index >= 232 {
      let grey = UInt8(8 + 10 * (index - 232))
      return RGB(grey, grey, grey)
    }
    let cube = index - 16
    return RGB(level(cube / 36), level(cube / 6 % 6), level(cube % 6))
  }

  private static func level(_ step: Int) -> UInt8 { step == 0 ? 0 : UInt8(55 + 40 * step) }

  /// The numbers that a depth may use for exact colours.
  ///
  /// With 256, not the first sixteen: a person may have set those to anything.
  static func candidates(_ depth: ColourDepth) -> Range<Int> {
    depth > .sixteen ? 16..<256 : 0..<depth.rawValue
  }
}
