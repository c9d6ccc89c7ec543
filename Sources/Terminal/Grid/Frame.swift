/// Everything that the terminal shows at one moment: cells, cursor and modes, as one value.
///
/// Whatever is put into it, a frame holds no control, no half of a wide glyph and no wide glyph in the
/// last column: what a backend paints needs no further check.
public struct Frame: Hashable, Sendable {
  /// Columns and rows.
  public let size: Size
  /// The cells, row after row.
  public internal(set) var cells: [Cell]
  /// Where the terminal's cursor stands: on the focused element, also when it is not shown.
  public var cursor = Point.zero
  /// Whether the cursor is shown.
  public var showsCursor = false
  /// Title, pastes, mouse, alternate screen.
  public var modes = TerminalModes()

  /// An empty frame.
  public init(_ size: Size, style: Style = .text) {
    self.size = size
    cells = Array(repeating: Cell(.blank, style), count: size.width * size.height)
  }

  /// All of the frame.
  public var bounds: Rect { Rect(size) }

  /// The cell at a place inside the frame.
  public subscript(point: Point) -> Cell {
    cells[point.y * size.width + point.x]
  }

  /// The cells of one row, for backends.
  public func row(_ y: Int) -> ArraySlice<Cell> {
    cells[(y * size.width)..<((y + 1) * size.width)]
  }
}
