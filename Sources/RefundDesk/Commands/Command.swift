/// What somebody wants to do to a ticket. It changes nothing by itself: ``Ticket/decide(_:in:)`` says
/// what comes of it.
public enum Command: Hashable, Sendable {
  /// Take the ticket for oneself.
  case take
  /// Give it to somebody, or to nobody.
  case assign(AgentID?)
  /// Leave the next word to the customer, until a day where one is given.
  case wait(until: Day?)
  /// Go on without waiting any longer.
  case resume
  /// Write something down for colleagues.
  case note(String)
  /// Put a mark on.
  case tag(String)
  /// Take a mark off.
  case untag(String)
  /// Say what is known under a name of the facts' vocabulary; nil makes it unknown again.
  case enterFact(name: String, FactValue?)
  /// Put right what the request says: its order, reason, wish or lines. The context's balance is that of
  /// the order that the new coding names.
  case recode(Coding)
  /// Say where the goods are.
  case moveGoods(Goods)
  /// Write to the customer.
  case send(String, channel: ContactChannel)
  /// Write down what the customer said, as it came.
  case receive(String, channel: ContactChannel)
  /// Decide.
  case resolve(Proposal)
  /// Say yes to a colleague's decision.
  case approve
  /// Say no to a colleague's decision, with the reason.
  case reject(String)
  /// Say that what the oldest decision that still waits for it orders has left the desk: the money was
  /// paid, the goods were sent. With the moment at which it did, where that is not now.
  case execute(at: Timestamp?)
  /// Begin again on a closed ticket, with the reason.
  case reopen(String)
  /// Say that it is a duplicate of another ticket.
  case merge(into: TicketID)
  /// Take back the last step.
  case undo
}
