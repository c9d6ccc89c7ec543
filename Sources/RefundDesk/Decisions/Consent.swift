/// The customer's recorded agreement to something other than what is due (L221-24, L217-17).
public struct Consent: Hashable, Sendable {
  /// The text that the customer was shown or read.
  public var textShown: String?
  /// How the customer was asked.
  public var channel: ContactChannel
  /// When the customer answered.
  public var at: Timestamp
  /// Who asked.
  public var by: AgentID
  /// What the customer answered, in their own words.
  public var answer: String?

  /// A recorded agreement.
  public init(
    textShown: String?, channel: ContactChannel, at: Timestamp, by: AgentID, answer: String?
  ) {
    self.textShown = textShown
    self.channel = channel
    self.at = at
    self.by = by
    self.answer = answer
  }
}
