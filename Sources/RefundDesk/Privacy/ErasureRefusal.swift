/// Why an erasure is not asked for or not confirmed. It carries data and no words.
public enum ErasureRefusal: Error, Hashable, Sendable {
  /// The reason is empty.
  case emptyReason
  /// The reason itself names the customer, and would stay for ever.
  case reasonIsPersonal
  /// Somebody has asked already.
  case alreadyRequested(by: AgentID)
  /// Nobody has asked, so there is nothing to confirm or withdraw.
  case notRequested
  /// It was confirmed already; it can only be carried out.
  case alreadyConfirmed
  /// Whoever asked never confirms: two people are needed.
  case ownRequest
  /// Only a supervisor or administrator confirms.
  case notSupervisor
  /// Only who asked, or a supervisor, takes a request back.
  case requestBelongsTo(AgentID)
  /// Requests are still being handled: their words are needed to do so (GDPR, art. 17(3)(b) and (e)).
  case openTickets([TicketID])
  /// The desk has nothing personal of them.
  case nothingToErase
}
