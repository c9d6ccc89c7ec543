/// How a theme paints one role, in the theme's own colours.
public struct Paint: Hashable, Sendable {
  /// The colour of the text.
  public var foreground: Colour
  /// The colour behind it.
  public var background: Colour
  /// Bold, reverse and so on.
  public var attributes: Attributes

  /// A paint with both colours.
  public init(
    _ foreground: Colour, on background: Colour, _ attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// Whether it has a colour that only some terminals can show.
  var isExact: Bool {
    if case .exact = foreground { return true }
    if case .exact = background { return true }
    return false
  }

  /// A paint in the terminal's own colours.
  public init(_ attributes: Attributes = []) {
    self.init(.terminal, on: .terminal, attributes)
  }
}
