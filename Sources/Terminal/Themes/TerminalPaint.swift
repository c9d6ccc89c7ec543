/// How a role is painted in numbers that a terminal knows.
public struct TerminalPaint: Hashable, Sendable {
  /// A colour's number, or -1 for the terminal's own foreground.
  public let foreground: Int16
  /// A colour's number, or -1 for the terminal's own background.
  public let background: Int16
  /// Bold, reverse and so on.
  public let attributes: Attributes

  /// A paint in numbers.
  public init(_ foreground: Int16, on background: Int16, _ attributes: Attributes = []) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }
}
