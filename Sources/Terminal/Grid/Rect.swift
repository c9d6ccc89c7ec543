/// A part of the screen, in cells: what layouts hand to those who draw.
public struct Rect: Hashable, Sendable {
  /// The first column.
  public let x: Int
  /// The first row.
  public let y: Int
  /// Columns, never negative.
  public let width: Int
  /// Rows, never negative.
  public let height: Int

  /// The rectangle whose top left cell is (x, y); negative measures count as none.
  public init(x: Int, y: Int, width: Int, height: Int) {
    self.x = x
    self.y = y
    self.width = max(0, width)
    self.height = max(0, height)
  }

  /// All of a screen.
  public init(_ size: Size) {
    self.init(x: 0, y: 0, width: size.width, height: size.height)
  }

  /// The column after the last one.
  public var maxX: Int { x + width }
  /// The row after the last one.
  public var maxY: Int { y + height }
  /// Whether no cell lies in it.
  public var isEmpty: Bool { width == 0 || height == 0 }
  /// The rows, from the top.
  public var rows: Range<Int> { y..<maxY }
  /// Columns and rows.
  public var size: Size { Size(width: width, height: height) }

  /// Whether a cell lies inside.
  public func contains(_ point: Point) -> Bool {
    point.x >= x && point.x < maxX && point.y >= y && point.y < maxY
  }

  /// The cells that both have; empty where they do not meet.
  public func intersection(_ other: Rect) -> Rect {
    let left = max(x, other.x)
    let top = max(y, other.y)
    return Rect(
      x: left, y: top, width: min(maxX, other.maxX) - left, height: min(maxY, other.maxY) - top)
  }

  /// The rectangle without a margin of `dx` columns and `dy` rows on each side.
  public func inset(dx: Int, dy: Int) -> Rect {
    Rect(x: x + dx, y: y + dy, width: width - 2 * dx, height: height - 2 * dy)
  }

  /// The first `rows` rows, and the rest below them.
  public func split(top rows: Int) -> (top: Rect, rest: Rect) {
    let cut = min(max(0, rows), height)
    return (
      Rect(x: x, y: y, width: width, height: cut),
      Rect(x: x, y: y + cut, width: width, height: height - cut)
    )
  }

  /// The last `rows` rows, and the rest above them.
  public func split(bottom rows: Int) -> (rest: Rect, bottom: Rect) {
    let parts = split(top: height - min(max(0, rows), height))
    return (parts.top, parts.rest)
  }

  /// The first `columns` columns, and the rest to their right.
  public func split(left columns: Int) -> (left: Rect, rest: Rect) {
    let cut = min(max(0, columns), width)
    return (
      Rect(x: x, y: y, width: cut, height: height),
      Rect(x: x + cut, y: y, width: width - cut, height: height)
    )
  }

  /// A rectangle of at most that size in the middle: where a dialog opens.
  public func centred(_ size: Size) -> Rect {
    let columns = min(size.width, width)
    let lines = min(size.height, height)
    return Rect(
      x: x + (width - columns) / 2, y: y + (height - lines) / 2, width: columns, height: lines)
  }
}
