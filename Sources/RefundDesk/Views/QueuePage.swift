/// The answer to a ``QueueQuestion``.
public struct QueuePage: Sendable {
  /// The rows asked for.
  public var rows: [QueueRow]
  /// How many pass the filter in all.
  public var matching: Int
  /// How many the scope holds.
  public var total: Int

  /// A page of the queue.
  public init(rows: [QueueRow], matching: Int, total: Int) {
    self.rows = rows
    self.matching = matching
    self.total = total
  }
}
