/// The colours behind the numbers of terminals with 256 colours (xterm's).
enum IndexedColours {
  /// One of them, with what choosing needs.
  struct Entry: Sendable {
    let index: Int
    let luminance: Double
    let look: Oklab
  }

  /// The numbers that exact colours may become: not the first sixteen, which a person may have set to
  /// anything.
  static let fixed: [Entry] = (16..<256).map { index in
    let colour = rgb(index)
    return Entry(index: index, luminance: colour.luminance, look: Oklab(colour))
  }

  /// The colour of a number from 16 to 255.
  static func rgb(_ index: Int) -> RGB {
    if index >= 232 {
      let grey = UInt8(truncatingIfNeeded: 8 + 10 * (index - 232))
      return RGB(grey, grey, grey)
    }
    let cube = index - 16
    return RGB(level(cube / 36), level(cube / 6 % 6), level(cube % 6))
  }

  private static func level(_ step: Int) -> UInt8 {
    step == 0 ? 0 : UInt8(truncatingIfNeeded: 55 + 40 * step)
  }
}
