import Journal
import RefundDesk

/// What is about to be written for a command.
struct CommitPlan {
  let request: CommitRequest
  /// The ticket's version before.
  let version: Int
  let events: [TicketEvent]

  func drafts(uid: UInt32) -> [JournalDraft] {
    let signature = Signature(
      by: request.by, uid: uid, command: request.id.rawValue, at: request.now)
    return events.enumerated().map { index, event in
      DeskEvent.ticketChanged(request.ticket, event)
        .draft(version: version + index + 1, signature)
    }
  }

  func receipt(proof: JournalReceipt?) -> Receipt {
    Receipt(
      ticket: request.ticket, version: version + events.count, proof: proof, events: events,
      isRepeat: false)
  }
}

/// Why a plan is not written: it was carried out before, or it cannot be.
enum CommitStop: Error {
  case done(Receipt)
  case fault(CommitFault)

  /// The earlier receipt, or the fault thrown.
  func receipt() throws(CommitFault) -> Receipt {
    switch self {
    case .done(let receipt): return receipt
    case .fault(let fault): throw fault
    }
  }
}
