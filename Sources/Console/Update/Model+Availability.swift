import Advice
public import Phrases
import RefundDesk

extension Model {
  /// The case that commands are about; nil where none is shown or it is still being read.
  var currentFile: CaseFile? {
    guard let ticket, ticket.id == currentTicket else { return nil }
    return ticket.file
  }

  /// The ticket that commands are about.
  var currentTicket: TicketID? {
    switch screen {
    case .queue: queue.selected
    case .ticket, .customer, .page: ticket?.id
    case .board: nil
    }
  }

  /// Whether commands go to all marked tickets.
  var isBulk: Bool { screen == .queue && !queue.marked.isEmpty }

  /// Why a command cannot be used now; nil where it can.
  public func unavailable(_ name: CommandName) -> Unavailable? {
    guard let spec = CommandTable.spec(name), !spec.contexts.isDisjoint(with: contexts) else {
      if CommandTable.spec(name)?.contexts == [.found] { return .noSearch }
      return name == .back && screen == .queue ? nil : .notHere
    }
    if spec.writes, setup.isReadOnly { return .readOnly }
    switch name {
    case .news where screen == .board: return nil
    case .news:
      return queue.news.isEmpty && ticket?.hasNews != true ? .noNews : nil
    case .open where screen == .queue: return queue.selected == nil ? .noTicket : nil
    case .undo where grace != nil: return nil
    case .repeat:
      return steps.last == nil ? .nothingToRepeat : currentTicket == nil ? .noTicket : nil
    case .resolve, .decline, .offer, .message, .note, .take, .assign, .wait, .resume, .tag, .untag,
      .ask, .fact, .goods, .approve, .reject, .execute, .reopen, .undo, .redo, .escalate, .adopt,
      .customer,
      .history, .copy, .raw:
      return unavailableOnTicket(name)
    default: return nil
    }
  }

  private func unavailableOnTicket(_ name: CommandName) -> Unavailable? {
    guard currentTicket != nil else { return .noTicket }
    if isBulk { return nil }
    if name == .customer, currentRow?.customer == nil, currentFile?.dossier.customer == nil {
      return .noCustomer
    }
    guard let file = currentFile else { return screen == .queue ? nil : .loading }
    let closed = file.ticket.conversation == .closed
    switch name {
    case .resolve, .decline, .take, .assign, .wait, .resume: return closed ? .closed : nil
    case .escalate: return closed ? .closed : supervisors.isEmpty ? .nobodyToAsk : nil
    case .redo: return steps.redoable(file.ticket) == nil ? .nothingToRedo : nil
    case .adopt: return file.assessment.reading?.isChange == true ? nil : .nothingRead
    case .offer: return file.offers.isEmpty ? .noOffer : nil
    case .reopen: return closed ? nil : .notClosed
    case .approve, .reject:
      if file.ticket.awaitingApproval == nil { return .nothingAwaits }
      return setup.person.mayApprove ? nil : .notSupervisor
    case .execute: return file.ticket.toExecute == nil ? .nothingToExecute : nil
    case .undo: return file.ticket.undoable.isEmpty ? .nothingToUndo : nil
    case .ask: return file.assessment.missing.isEmpty ? .nothingMissing : nil
    default: return nil
    }
  }

  /// The queue's row of the current ticket.
  var currentRow: QueueRow? {
    guard let id = currentTicket, let place = queue.snapshot.position(of: id) else { return nil }
    return queue.snapshot.rows[place]
  }
}
