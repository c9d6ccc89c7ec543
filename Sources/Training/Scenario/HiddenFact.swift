public import RefundDesk

/// Something that the customer knows and says only when asked.
public struct HiddenFact: Hashable, Sendable {
  /// A fact as it goes onto the ticket.
  public struct Entry: Hashable, Sendable {
    /// Its name in the facts' vocabulary.
    public var name: String
    /// Its value.
    public var value: FactValue
  }

  /// Its name in the scenario.
  public var id: String
  /// How it goes onto the ticket; nil for what is worth knowing and no fact of the vocabulary.
  public var entry: Entry?
  /// Whether a good play asks for it.
  public var isNeeded: Bool
  /// A question that brings it out.
  public var question: String
  /// What a question must hold to bring it out: one of these.
  public var heard: [PhrasePattern]
  /// What the customer answers.
  public var answer: String
}
