/// An order's line that a ticket is about, and how many of it.
public struct TicketLine: Hashable, Sendable {
  /// The order's line. It may name one that the order does not have: judging that is the policy's work.
  public var line: LineID
  /// How many of the line, at least one.
  public var quantity: Int
  /// The article, where the request names one and no line of the order; ``line`` is its number then.
  public var article: SKU?

  /// A line with a quantity.
  public init(line: LineID, quantity: Int) {
    self.line = line
    self.quantity = quantity
  }

  /// An article that the request names without saying on which line it was bought.
  public init(article: SKU, quantity: Int) {
    line = LineID(composed: article.rawValue)
    self.quantity = quantity
    self.article = article
  }
}
