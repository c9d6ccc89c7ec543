public import RefundDesk

/// The heading of some figures: one value of a dimension, in one currency.
public struct TradeKey: Hashable, Sendable {
  /// The value; nil where the records do not say.
  public var value: String?
  /// The currency: sums of two currencies are never one sum.
  public var currency: Currency

  /// A heading.
  public init(_ value: String?, _ currency: Currency) {
    self.value = value
    self.currency = currency
  }
}

extension TradeKey: Comparable {
  /// By value, unknown ones last, then by currency.
  public static func < (left: TradeKey, right: TradeKey) -> Bool {
    switch (left.value, right.value) {
    case (let a?, let b?) where a != b: a.utf8.lexicographicallyPrecedes(b.utf8)
    case (_?, nil): true
    case (nil, _?): false
    default: left.currency.code < right.currency.code
    }
  }
}
