public import RefundDesk

/// What a right grants in a case.
public struct RightGrant: Hashable, Sendable {
  /// The remedies; where there are several the customer chooses.
  public var remedies: [ResolutionKind]
  /// The least amount of a refund.
  public var amount: Money
  /// What is taken off because a person, not the records, said so: a loss of value, the worth of use.
  public var deducted: Money?
  /// How money goes back.
  public var means: Right.Means
  /// The last day for asking; nil where the right has no term, or it has not begun.
  public var lastDay: Day?
  /// The last day for paying; nil where it waits for the goods, or the law names no number of days.
  public var due: Day?
  /// Whether money is due only once the goods are back or were sent.
  public var dueAfterGoodsBack: Bool
  /// Whether the seller may wait for the goods or proof of sending.
  public var mayWithhold: Bool
  /// Who pays for sending back.
  public var returnPaidBy: FeeRow.Payer
  /// Whether lateness has a price.
  public var latePenalty: Bool
  /// What makes it less than certain.
  public var caveats: [Bilingual]
  /// What would open further remedies, and nobody has said.
  public var wouldOpen: [Unknown]
}
