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
  /// Read the queue by age.
  case board(generation: Int)
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

extension DeskRequest {
  /// What an effect of the console asks of the desk; nil where it is the terminal's business.
  init?(_ effect: Effect, at time: Timestamp) {
    switch effect {
    case .loadQueue(let generation): self = .queue(generation: generation)
    case .loadCase(let id, let generation): self = .file(id, generation: generation)
    case .loadCustomer(let id, let generation): self = .customer(id, generation: generation)
    case .loadHistory(let id, let generation): self = .history(id, generation: generation)
    case .loadBoard(let generation): self = .board(generation: generation)
    case .commit(let request): self = .commit(request, at: time)
    case .saveDraft(let id, let text): self = .saveDraft(id, text)
    case .loadDraft(let id): self = .loadDraft(id)
    case .removeDraft(let id): self = .removeDraft(id)
    default: return nil
    }
  }
}
