/// What a return costs the customer.
public struct FeeRow: Hashable, Sendable {
  /// What the fee is for.
  public enum Purpose: String, CaseIterable, Sendable {
    case returnShipping = "return_shipping"
    case restocking
    case handling
  }

  /// Who pays.
  public enum Payer: String, CaseIterable, Sendable {
    case customer, seller
  }

  /// Name, condition, texts.
  public var head: RowHead
  /// What it is for.
  public var purpose: Purpose
  /// Who pays.
  public var payer: Payer
  /// How much, in minor units; nil where the customer pays a carrier directly.
  public var amount: Int64?
  /// When the fee is waived; nil where it never is.
  public var waiver: Condition?
}
