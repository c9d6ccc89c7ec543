/// How many cells something takes.
public struct Size: Hashable, Sendable {
  /// Columns, never negative.
  public let width: Int
  /// Rows, never negative.
  public let height: Int

  /// A size; negative measures count as none.
  public init(width: Int, height: Int) {
    self.width = max(0, width)
    self.height = max(0, height)
  }
}
