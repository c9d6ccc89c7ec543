/// The first of a ticket's three lives: whose turn it is to speak.
public enum Conversation: Hashable, Sendable {
  /// Nobody of the desk has touched it.
  case new
  /// The desk's turn.
  case open
  /// The customer's turn; with the day from which the desk looks again, where one was set.
  case waiting(until: Day?)
  /// Nothing is left to say.
  case closed

  /// Whether the ticket belongs in the queue.
  public var isOpen: Bool { self != .closed }
}
