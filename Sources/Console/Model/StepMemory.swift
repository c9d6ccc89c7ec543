import RefundDesk

/// What was done at this console, so that what was taken back can be done again, and what was done last
/// repeated.
struct StepMemory: Sendable {
  /// The last step that may be repeated on another ticket.
  private(set) var last: Command?
  private var done: [TicketID: [Int: Command]] = [:]
  private var undone: [TicketID: [Command]] = [:]

  /// What would be done again on a ticket: what was taken back here, else its last decision where that
  /// was taken back.
  func redoable(_ ticket: Ticket) -> Command? {
    if let command = undone[ticket.id]?.last { return command }
    guard let record = ticket.decisions.last, case .undone = record.life else { return nil }
    let decision = record.decision
    var proposal = Proposal(
      decision.resolutions, consent: decision.consent, override: decision.override)
    proposal.creditNote = decision.creditNote
    return .resolve(proposal)
  }

  /// Notes a step that has been written, with the ticket as it is now.
  mutating func note(_ command: Command, on ticket: Ticket) {
    let versions = Set(ticket.undoable.map(\.version))
    if case .undo = command {
      let taken = (done[ticket.id] ?? [:]).keys.filter { !versions.contains($0) }.max()
      if let taken, let command = done[ticket.id]?.removeValue(forKey: taken) {
        undone[ticket.id, default: []].append(command)
      }
      return
    }
    if undone[ticket.id]?.last == command {
      undone[ticket.id]?.removeLast()
    } else {
      undone[ticket.id] = nil
    }
    if versions.contains(ticket.version) { done[ticket.id, default: [:]][ticket.version] = command }
    if command.mayBeRepeated { last = command }
  }
}

extension Command {
  /// Whether it may be done again elsewhere by one key: nothing about money, nothing that goes out.
  fileprivate var mayBeRepeated: Bool {
    switch self {
    case .take, .assign, .wait, .resume, .note, .tag, .untag, .enterFact, .moveGoods: true
    default: false
    }
  }
}
