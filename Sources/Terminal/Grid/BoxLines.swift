/// The characters that a box is drawn with.
public enum BoxLines: Hashable, Sendable {
  /// `┌─┐`
  case light
  /// `╭─╮`
  case rounded
  /// `┏━┓`, for what needs an answer.
  case heavy
  /// `+-+`, where a font has no lines.
  case ascii

  /// Top left, top right, bottom left, bottom right, horizontal, vertical.
  var glyphs: [Glyph] {
    let scalars: [Unicode.Scalar] =
      switch self {
      case .light: ["┌", "┐", "└", "┘", "─", "│"]
      case .rounded: ["╭", "╮", "╰", "╯", "─", "│"]
      case .heavy: ["┏", "┓", "┗", "┛", "━", "┃"]
      case .ascii: ["+", "+", "+", "+", "-", "|"]
      }
    return scalars.map { Glyph($0) }
  }
}
