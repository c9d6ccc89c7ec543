/// What happened to a ticket. Where it helps a reader of the journal the old value stands beside the new.
public enum TicketEvent: Hashable, Sendable {
  /// It changed hands; the first touch opens the conversation.
  case assigned(to: AgentID?, was: AgentID?)
  /// The turn to speak changed.
  case conversationChanged(to: Conversation, was: Conversation)
  /// Somebody wrote something down.
  case noteAdded(Note)
  /// A mark was put on.
  case tagged(String)
  /// A mark was taken off.
  case untagged(String)
  /// A fact was entered, or made unknown again.
  case factEntered(name: String, Fact?, was: Fact?)
  /// What the request says was put right.
  case recoded(to: Coding, was: Coding)
  /// The goods moved.
  case goodsMoved(to: Goods, was: Goods?)
  /// Somebody of the desk wrote to the customer, or the customer to the desk.
  case messageSent(Message)
  /// A decision was made, or proposed where its life says so; with the conversation from then on.
  case decisionMade(DecisionRecord, conversation: Conversation)
  /// A supervisor said yes to the decision at a position.
  case decisionApproved(Int)
  /// A supervisor said no to the decision at a position.
  case decisionRejected(Int, why: String)
  /// What the decision at a position orders has left the desk; at a moment, where that is another one than
  /// that at which it was written down.
  case decisionExecuted(Int, at: Timestamp? = nil)
  /// A closed ticket was opened again.
  case reopened(why: String)
  /// It turned out to be a duplicate of another ticket, and is closed.
  case merged(into: TicketID, was: Conversation)
  /// A step was taken back: `compensating` where its effect had left the desk's grace period.
  case undone(UndoStep, compensating: Bool)
}
