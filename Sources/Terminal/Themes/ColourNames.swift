/// The words for colours in theme files, besides hex and the palette's own.
enum ColourNames {
  /// The terminal's own colour, and the sixteen of its settings.
  static let all: [(name: String, colour: Colour)] =
    [("terminal", .terminal)]
    + ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"].enumerated()
    .flatMap { index, name in
      [
        (name, Colour.ansi(UInt8(index))), ("bright-" + name, Colour.ansi(UInt8(index + 8))),
      ]
    }

  /// The colour of a word or of hex digits.
  static func colour(_ text: String) -> Colour? {
    if let exact = RGB(hex: text) { return .exact(exact) }
    return all.first { $0.name == text }?.colour
  }
}
