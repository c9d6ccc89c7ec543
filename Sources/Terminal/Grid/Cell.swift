/// One cell of a frame.
public struct Cell: Hashable, Sendable {
  /// What it shows.
  public var glyph: Glyph
  /// How.
  public var style: Style

  /// A cell.
  public init(_ glyph: Glyph, _ style: Style) {
    self.glyph = glyph
    self.style = style
  }

  /// An empty cell of ordinary text.
  public static let blank = Cell(.blank, .text)
}
