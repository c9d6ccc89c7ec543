extension Ticket {
  /// The position of the oldest decision that holds and of which nothing has left the desk yet; one that
  /// only says no orders nothing.
  public var toExecute: Int? {
    decisions.firstIndex { record in
      guard case .decided = record.life else { return false }
      return record.decision.resolutions.contains { $0.kind != .decline }
    }
  }

  /// Whether money was granted that has not left the desk.
  public var isUnpaid: Bool { !unpaid.isEmpty }

  /// The decisions that hold and give money back of which nothing has left the desk yet.
  public var unpaid: [Decision] {
    decisions.compactMap { record in
      guard case .decided = record.life else { return nil }
      let isMoney = record.decision.resolutions.contains {
        ResolutionKind.paidOut.contains($0.kind)
      }
      return isMoney ? record.decision : nil
    }
  }

  /// What a decision orders has left the desk. A bank says so days later, so that the moment may lie before
  /// the present one; before the decision it cannot.
  func execute(at time: Timestamp?, in context: DeskContext) throws(Refusal) -> [TicketEvent] {
    guard let index = toExecute else { throw .nothingToExecute }
    guard let time else { return [.decisionExecuted(index)] }
    if time > context.now { throw .stillToCome(time) }
    let decided = decisions[index].decision.at
    if time < decided { throw .beforeDecision(time, decided: decided) }
    return [.decisionExecuted(index, at: time)]
  }
}
