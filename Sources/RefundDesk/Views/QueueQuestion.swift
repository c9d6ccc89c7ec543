/// A question about the queue: which tickets, narrowed how, in which order, from where to where.
public struct QueueQuestion: Hashable, Sendable {
  /// Which tickets.
  public var scope: QueueScope
  /// What narrows them.
  public var filter: QueueFilter
  /// What they are sorted by.
  public var sort: QueueSort
  /// Whether the order is turned round.
  public var reversed: Bool
  /// How many rows are passed over.
  public var offset: Int
  /// How many rows are wanted at most.
  public var limit: Int

  /// A question; the first 50 open tickets, oldest first, unless said otherwise.
  public init(
    scope: QueueScope = .open, filter: QueueFilter = .all, sort: QueueSort = .age,
    reversed: Bool = false, offset: Int = 0, limit: Int = 50
  ) {
    self.scope = scope
    self.filter = filter
    self.sort = sort
    self.reversed = reversed
    self.offset = offset
    self.limit = limit
  }
}
