public import RefundDesk

/// A way to look at the queue that a person keeps under a name.
public struct SavedView: Hashable, Sendable {
  /// The name.
  public var name: String
  /// The part of the queue.
  public var part: QueueView
  /// The order.
  public var sort: QueueSort
  /// Whether it is turned round.
  public var isReversed: Bool
  /// The filter as it was typed; empty for none.
  public var filter: String

  /// A view.
  public init(
    name: String, part: QueueView, sort: QueueSort, isReversed: Bool = false, filter: String = ""
  ) {
    self.name = name
    self.part = part
    self.sort = sort
    self.isReversed = isReversed
    self.filter = filter
  }
}
