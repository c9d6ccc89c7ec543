/// One message between a customer and the desk.
public struct Message: Hashable, Sendable {
  /// Who wrote it.
  public enum Sender: Hashable, Sendable {
    /// The customer.
    case customer
    /// Somebody of the desk; nil where the record does not say who.
    case desk(AgentID?)
  }

  /// When it was written.
  public var at: Timestamp
  /// Who wrote it.
  public var from: Sender
  /// How it came or went.
  public var channel: ContactChannel?
  /// The words; nil where they were erased.
  public var text: String?
  /// Fields that the desk has no use for.
  public var extra = ExtraFields()

  /// A message.
  public init(at: Timestamp, from: Sender, channel: ContactChannel?, text: String?) {
    self.at = at
    self.from = from
    self.channel = channel
    self.text = text
  }
}
