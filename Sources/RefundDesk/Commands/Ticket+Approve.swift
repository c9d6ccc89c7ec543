extension Ticket {
  /// A supervisor's yes to what waits for one.
  func approve(in context: DeskContext) throws(Refusal) -> [TicketEvent] {
    let index = try approvable(in: context)
    try context.balance?.check(decisions[index].decision.amounts)
    return [.decisionApproved(index)]
  }

  /// A supervisor's no to what waits for one.
  func reject(_ why: String, in context: DeskContext) throws(Refusal) -> [TicketEvent] {
    let index = try approvable(in: context)
    guard !why.allSatisfy(\.isWhitespace) else { throw .emptyText }
    return [.decisionRejected(index, why: why)]
  }

  private func approvable(in context: DeskContext) throws(Refusal) -> Int {
    guard let index = awaitingApproval else { throw .nothingToApprove }
    guard context.person.mayApprove else { throw .notSupervisor }
    guard decisions[index].decision.by != context.person.id else { throw .ownProposal }
    return index
  }
}
