import Console
import RefundDesk

/// What the console's thread asks of the desk's thread.
enum DeskRequest: Sendable {
  /// Read the queue.
  case queue(generation: Int)
  /// Read a ticket and judge it.
  case file(TicketID, generation: Int)
  /// Read a customer.
  case customer(CustomerID, generation: Int)
  /// Read a ticket's history.
  case history(TicketID, generation: Int)
  /// Write a confirmed command.
  case commit(Console.CommitRequest, at: Timestamp)
  /// Keep a draft.
  case saveDraft(TicketID, String)
  /// Look for a draft.
  case loadDraft(TicketID)
  /// Forget a draft.
  case removeDraft(TicketID)
  /// Take in what others wrote, and let go of messages whose grace period is over.
  case catchUp(at: Timestamp)
  /// End, once everything before it is done.
  case stop
}
