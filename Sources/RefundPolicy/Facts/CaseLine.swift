public import RefundDesk

/// One line of the case: what of it is asked about, what it cost, what kind of article it is.
public struct CaseLine: Hashable, Sendable {
  /// The order's line.
  public var id: LineID
  /// The price of the pieces asked about, in minor units.
  public var price: Int64
  /// The shop's category; nil where unknown.
  public var category: String?
  /// The marks of the article.
  public var flags: FlagSet

  /// A line of a case.
  public init(id: LineID, price: Int64, category: String?, flags: FlagSet = FlagSet()) {
    self.id = id
    self.price = price
    self.category = category
    self.flags = flags
  }
}
