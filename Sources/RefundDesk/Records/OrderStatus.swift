/// Where an order stands, in the words of the shop's system: any text is legal, five have a meaning.
public struct OrderStatus: RawRepresentable, Hashable, Sendable {
  /// The word that records use.
  public let rawValue: String
  /// The status of a word; any word is legal.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// Placed, and nothing done yet.
  public static let pending = OrderStatus(rawValue: "pending")
  /// Being made ready.
  public static let processed = OrderStatus(rawValue: "processed")
  /// On its way.
  public static let shipped = OrderStatus(rawValue: "shipped")
  /// With the customer.
  public static let delivered = OrderStatus(rawValue: "delivered")
  /// Called off.
  public static let cancelled = OrderStatus(rawValue: "cancelled")
  /// No sale at all: a correction in the shop's books that came with its invoices.
  public static let adjustment = OrderStatus(rawValue: "adjustment")
}
