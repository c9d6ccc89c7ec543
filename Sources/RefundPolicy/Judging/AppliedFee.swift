public import RefundDesk

/// What a return costs the customer, by a row of the policy.
public struct AppliedFee: Hashable, Sendable {
  /// The row.
  public var id: String
  /// The clause.
  public var clause: String
  /// What it is for.
  public var purpose: FeeRow.Purpose
  /// Who pays.
  public var payer: FeeRow.Payer
  /// How much; nil where the customer pays a carrier directly.
  public var amount: Money?
  /// Whether it is waived in this case.
  public var waived: Bool
}
