/// What the law grants at least. Nothing that the desk records may give less.
public struct Floor: Hashable, Sendable {
  /// The right that grants it, such as `FR-WITHDRAWAL`.
  public var right: String
  /// The article, in words for a person.
  public var article: String
  /// The remedies granted.
  public var remedies: [ResolutionKind]
  /// The least amount of a refund.
  public var amount: Money
  /// Whether money must go back by the means it came with.
  public var originalMeans: Bool
  /// The last day for paying; nil where the law names none or it is not yet known.
  public var due: Day?
  /// What makes the right less than certain, where something does.
  public var caveat: Bilingual?

  /// A floor.
  public init(
    right: String, article: String, remedies: [ResolutionKind], amount: Money,
    originalMeans: Bool, due: Day?, caveat: Bilingual? = nil
  ) {
    self.right = right
    self.article = article
    self.remedies = remedies
    self.amount = amount
    self.originalMeans = originalMeans
    self.due = due
    self.caveat = caveat
  }
}
