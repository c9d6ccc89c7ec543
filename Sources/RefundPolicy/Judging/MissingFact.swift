public import RefundDesk

/// Something to find out, with the question to put.
public struct MissingFact: Hashable, Sendable {
  /// What is unknown.
  public var unknown: Unknown
  /// Whether the verdict waits for it.
  public var blocking: Bool

  /// The word of the vocabulary.
  public var name: String { unknown.name }
  /// The question to put to the customer.
  public var question: Bilingual { unknown.question }
}
