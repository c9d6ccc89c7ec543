/// Why a command was refused. It carries what is needed to say so, and no words: those are `Phrases`'.
public enum Refusal: Error, Hashable, Sendable {
  /// The ticket is closed; it can be reopened.
  case closed
  /// The ticket is not closed, so there is nothing to reopen.
  case notClosed
  /// Somebody else works on it.
  case ownedBy(AgentID)
  /// It is theirs already.
  case alreadyOwned(AgentID?)
  /// The desk has nobody of that name.
  case unknownPerson(AgentID)
  /// The conversation is so already.
  case conversationUnchanged
  /// The mark is on already.
  case alreadyTagged(String)
  /// The mark names the customer, and would stay for ever.
  case tagIsPersonal(String)
  /// The mark is not on.
  case notTagged(String)
  /// The words are empty, too many, or no words: only blanks.
  case emptyText
  /// A day that has passed already was given.
  case dayPassed(Day)
  /// The fact is so already.
  case factUnchanged(String)
  /// The request is coded so already.
  case codingUnchanged
  /// Something was given on the ticket's order, which it keeps therefore.
  case orderDecided
  /// The desk has no such order.
  case unknownOrder(OrderID?)
  /// A line stands twice in a list.
  case lineNamedTwice(LineID)
  /// The goods are there already.
  case goodsUnchanged
  /// Nothing was proposed.
  case nothingProposed
  /// These kinds do not go together in one decision.
  case badCombination(ResolutionKind, ResolutionKind)
  /// The ticket is about no order that the desk has.
  case noOrder
  /// The order has no such line.
  case unknownLine(LineID)
  /// More of a line was named than was bought.
  case quantityExceeds(LineID, asked: Int, bought: Int)
  /// An amount is zero or less.
  case amountNotPositive(Money)
  /// An amount is in another currency than the order.
  case wrongCurrency(Currency, order: Currency)
  /// More was asked of a part than what remains of it; never cut in silence.
  case exceedsRemaining(MoneyPart?, asked: Money, remaining: Money)
  /// The variant is not there to be sent.
  case outOfStock(SKU, asked: Int, stock: Int)
  /// Nothing is left to give back.
  case nothingRemains
  /// Law and policy do not permit this kind; the clauses say why. A supervisor may, with a reason.
  case notAllowed(ResolutionKind, clauses: [String])
  /// Facts are missing, so that nobody can say yet; a supervisor may decide all the same, with a reason.
  case factsMissing
  /// It gives less than the law grants.
  case belowFloor(Floor, given: Money?)
  /// Something else than what is due needs the customer's recorded agreement.
  case consentNeeded(ResolutionKind, right: String)
  /// The money may not go back that way without the customer's agreement.
  case meansNotPermitted(PaymentMethodID)
  /// A decision waits for a supervisor already.
  case awaitingApproval
  /// No decision waits for a supervisor.
  case nothingToApprove
  /// Nothing was decided that has not left the desk yet.
  case nothingToExecute
  /// The moment lies ahead.
  case stillToCome(Timestamp)
  /// Nothing leaves the desk before it was decided.
  case beforeDecision(Timestamp, decided: Timestamp)
  /// Only a supervisor may.
  case notSupervisor
  /// Nobody approves what they proposed themselves.
  case ownProposal
  /// It cannot be merged into that ticket.
  case cannotMerge(into: TicketID, MergeObstacle)
  /// It is a duplicate that was merged into another ticket.
  case alreadyMerged(into: TicketID)
  /// There is nothing to undo.
  case nothingToUndo
  /// The last step is somebody else's; they or a supervisor can undo it.
  case undoBelongsTo(AgentID)
  /// The money cannot be computed.
  case money(MoneyError)
}
