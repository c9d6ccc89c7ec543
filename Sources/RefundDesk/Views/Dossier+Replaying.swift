extension Dossier {
  /// When the ticket was decided for the first time by a decision that counts; nil while it is not.
  public var firstDecided: Timestamp? { ticket.decisions.first { $0.life.counts }?.decision.at }

  /// The dossier as it was before the ticket was decided: without its own decisions and without what
  /// became of the order and the customer since, so that the case can be judged again.
  public func beforeDecision() -> Dossier {
    guard let time = firstDecided else { return self }
    var before = self
    before.ticket.decisions = []
    before.earlierDecisions.removeAll { $0.decision.at >= time }
    before.otherTickets.removeAll { ($0.decidedAt ?? $0.received) >= time }
    return before
  }
}
