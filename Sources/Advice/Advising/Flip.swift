public import RefundDesk

/// The one input that would change the order of two suggestions.
public struct Flip: Hashable, Sendable {
  /// The input.
  public var input: AdviceInput
  /// Its value at which the other one comes first, in the input's unit.
  public var value: Int64
  /// Whether the other comes first below that value, rather than above it.
  public var below: Bool
  /// Whether it is the chance that the other one is accepted, rather than the one in front.
  public var isOfOther = false
  /// What comes first then.
  public var then: Suggestion.Action
  /// The share, where that is a discount.
  public var share: Rate?
  /// What goes with it.
  public var with: [ResolutionKind]
  /// Whether the goods are expected back; nil where that is no question.
  public var goodsBack: Bool?
}
