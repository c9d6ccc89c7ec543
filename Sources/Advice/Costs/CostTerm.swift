public import RefundDesk

/// One term of what a resolution costs.
public struct CostTerm: Hashable, Sendable {
  /// What a term is for, by the word of the exchange format.
  public enum Name: String, CaseIterable, Sendable {
    /// Money to the customer, without tax.
    case money
    /// Goods that are sent.
    case goods
    case shippingOut = "shipping_out"
    case shippingBack = "shipping_back"
    case handling
    /// What the payment provider takes.
    case paymentFee = "payment_fee"
    case work
    case repair
    /// A credit as far as it will be spent.
    case creditSpent = "credit_spent"
    /// A credit as far as it will not be spent.
    case creditUnspent = "credit_unspent"
    /// The margin of what is bought on top of a credit.
    case creditExtra = "credit_extra"
    case points
    case dispute
    /// What a decline costs in later sales.
    case lostSales = "lost_sales"
    /// What the policy grants to who asks for it after a no.
    case askedAgain = "asked_again"
    /// The surcharge of a late payment.
    case late
    /// What the article is worth when it is back.
    case recovered
  }

  /// What it is for.
  public var name: Name
  /// How much, to the minor unit; less than nothing where it is a gain.
  public var amount: Money

  /// A term.
  public init(name: Name, amount: Money) {
    self.name = name
    self.amount = amount
  }
}
