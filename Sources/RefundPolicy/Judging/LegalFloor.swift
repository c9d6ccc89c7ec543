public import RefundDesk

/// What the law grants at least: the best of all rights found, for the customer.
public struct LegalFloor: Hashable, Sendable {
  /// The right that grants the most.
  public var right: String
  /// Every right found.
  public var rights: [String]
  /// The articles of the first right.
  public var article: String
  /// The remedies of all rights.
  public var remedies: [ResolutionKind]
  /// The greatest amount of a refund under any of them.
  public var amount: Money
  /// What was taken off that amount because a person said so; a supervisor has to agree to it.
  public var deducted: Money?
  /// How money goes back.
  public var means: Right.Means
  /// The last day for paying; nil where it waits for the goods or is not named.
  public var due: Day?
  /// Whether money is due only once the goods are back or were sent.
  public var dueAfterGoodsBack: Bool
  /// The last day for asking.
  public var lastDay: Day?
  /// Who pays for sending back.
  public var returnPaidBy: FeeRow.Payer
  /// What the delay has added by the day of the judgement; nil where lateness has no price.
  public var penalty: Money?
  /// What a day after the due date adds first: the surcharge one day late.
  public var penaltyFirstDay: Money?
  /// What a late payment costs, rung by rung; empty where lateness has no price.
  public var delay: [DelayCost]
  /// The article of that ladder; nil where there is none.
  public var delayArticle: String?
  /// What makes it less than certain.
  public var caveats: [Bilingual]
}
