public import RefundDesk

/// How money goes back.
public struct MethodRow: Hashable, Sendable {
  /// Name, condition, texts.
  public var head: RowHead
  /// The kinds that it is about.
  public var kinds: Set<ResolutionKind>
  /// The means that the shop uses, the usual one first.
  public var allow: [MeansWord]
  /// The means that need the customer's recorded agreement.
  public var withConsent: [MeansWord]
}
