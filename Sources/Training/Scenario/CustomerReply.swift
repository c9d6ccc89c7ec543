public import RefundDesk

/// What the customer says to something that the trainee does. Each is said once.
public struct CustomerReply: Hashable, Sendable {
  /// What it answers.
  public enum Trigger: Hashable, Sendable {
    /// A message that offers a kind of resolution.
    case offer(ResolutionKind)
    /// A decision of a kind; any decision where nil.
    case decision(ResolutionKind?)
    /// A question that brings nothing out.
    case question
    /// Any other message.
    case message
  }

  /// What it answers.
  public var trigger: Trigger
  /// The words.
  public var says: String
  /// Whether the customer agrees to what was offered.
  public var agrees: Bool

  /// A reply.
  public init(_ trigger: Trigger, says: String, agrees: Bool = false) {
    self.trigger = trigger
    self.says = says
    self.agrees = agrees
  }
}

/// What the customer says when time has passed.
public struct LaterMessage: Hashable, Sendable {
  /// What keeps the customer from saying it.
  public enum Unless: String, CaseIterable, Sendable {
    /// The trainee has written.
    case message
    /// The trainee has decided.
    case decision
    /// Nothing does.
    case never
  }

  /// How many minutes after the beginning.
  public var minutes: Int
  /// What keeps the customer from saying it.
  public var unless: Unless
  /// The words.
  public var says: String
}
