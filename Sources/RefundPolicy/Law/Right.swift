public import RefundDesk

/// One right of a law pack, with the article that grants it.
public struct Right: Sendable {
  /// How long a right lasts from the day that starts it.
  public enum Length: Hashable, Sendable {
    case days(Int)
    case months(Int)
    case businessDays(Int)
  }

  /// What a refund under the right comes to.
  public enum Formula: String, CaseIterable, Sendable {
    case price
    /// With what standard delivery cost.
    case priceAndStandardDelivery = "price + standard_delivery"
    /// With all that was paid for delivery.
    case priceAndDelivery = "price + delivery"
    /// Less what use is worth, from the seventh month on.
    case priceLessUse = "price - use_after_6_months"
  }

  /// How money goes back under the right.
  public enum Means: String, CaseIterable, Sendable {
    /// By the means it came with, unless the customer expressly agrees.
    case original
    /// In money, by whatever means.
    case anyCash = "any_cash"
    /// In money or as a credit, at the customer's choice.
    case cashOrCredit = "cash_or_credit"
  }

  /// Who pays for sending back.
  public enum ReturnCost: String, CaseIterable, Sendable {
    case seller
    /// The customer, but only if told so before the sale.
    case customerIfInformed = "customer_if_informed"
  }

  /// When money is due.
  public struct Due: Hashable, Sendable {
    /// How long.
    public var length: Length
    /// From when: the request, or the goods back.
    public var from: FactName
  }

  /// A length with the day from which it holds, because laws change.
  public struct Dated: Hashable, Sendable {
    /// The first day.
    public var from: Day
    /// Months.
    public var months: Int
    /// Why the value is less than certain, where it is.
    public var caveat: Bilingual?
  }

  /// The identifier, such as `FR-WITHDRAWAL`.
  public var id: String
  /// The articles.
  public var article: String
  /// When it can exist at all.
  public var when: Condition
  /// The day that starts it; nil for a right without a term.
  public var from: FactName?
  /// How long it lasts.
  public var length: Length?
  /// The longest it can last from the order, in years.
  public var capYears: Int?
  /// Months that are added while the customer was not told of the right.
  public var uninformedExtraMonths: Int?
  /// The right opens only after this day, and so many days after the order where no day was given.
  public var opensAfter: FactName?
  /// Days after the order that stand in for a missing day of opening.
  public var opensAfterOrderDays: Int?
  /// Marks of which one opens the right at once, without waiting for that day.
  public var atOnceWhen = FlagSet()
  /// Marks of which one bars it.
  public var barredBy = FlagSet()
  /// Marks that must all hold.
  public var needs: FlagSet
  /// Marks of which one makes up for all of `needs`.
  public var needsAny: FlagSet
  /// The remedies at first.
  public var grants: [ResolutionKind]
  /// Marks of which one opens the later remedies.
  public var thenWhen: FlagSet
  /// The later remedies, in place of the first.
  public var thenGrants: [ResolutionKind]
  /// Remedies that a minor defect bars.
  public var minorDefectBars: [ResolutionKind]
  /// What a refund comes to.
  public var refund: Formula
  /// How money goes back.
  public var means: Means
  /// When money is due.
  public var due: Due?
  /// Whether the seller may wait for the goods or proof of sending.
  public var mayWithhold: Bool
  /// Who pays for sending back.
  public var returnCost: ReturnCost
  /// Whether a loss of value through excess handling may be taken off.
  public var depreciation: Bool
  /// Whether lateness has a price of its own.
  public var latePenalty: Bool
  /// Exceptions: the mark and its article.
  public var exceptions: [CaseFlag: String]
  /// Months that a repair adds.
  public var afterRepair: [Dated]
  /// Whether a replacement in place of the repair that was asked for begins the term anew.
  public var renewedByReplacement = false
  /// Whether days without the goods do not count.
  public var outOfUseSuspends: Bool
  /// Whether the clock stops while a repair or replacement is under way, and the least that is left then.
  public var clockStopsWithDaysLeft: Int?
  /// Months during which a defect is presumed: new goods, second-hand goods.
  public var presumption: (new: Int, used: Int)?
  /// The right in a sentence.
  public var text: Bilingual
  /// What makes the right less than certain, where something does.
  public var caveat: Bilingual?
}
