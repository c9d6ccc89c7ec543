/// What takes a step back.
public enum Inverse: Hashable, Sendable {
  /// Gives the ticket back to who had it, with the conversation as it was.
  case restore(owner: AgentID?, conversation: Conversation)
  /// Withdraws the note at a position.
  case withdrawNote(Int)
  /// Takes a mark off.
  case untag(String)
  /// Puts a mark back.
  case retag(String)
  /// Makes a fact what it was, or unknown.
  case restoreFact(name: String, was: Fact?)
  /// Makes what the request says what it was.
  case restoreCoding(Coding)
  /// Puts the goods back where they were, with since when they had been sent back.
  case restoreGoods(Goods?, sentBack: Timestamp?)
  /// Separates a duplicate from the other ticket and gives the conversation back.
  case separate(conversation: Conversation)
  /// Says that what the decision at a position orders has not left the desk after all.
  case unexecute(Int, approvedBy: AgentID?)
  /// Undoes the decision at a position and gives the conversation back.
  case undoDecision(Int, conversation: Conversation)
}
