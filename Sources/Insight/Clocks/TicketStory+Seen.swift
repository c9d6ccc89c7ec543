public import RefundDesk

extension TicketStory {
  /// The ticket as it was to be seen at a moment, of a story that does not go on behind it.
  ///
  /// What a record brought with it may lie later than the moment: an import carries whole histories in
  /// one record. Such messages, notes and decisions were not there yet, and a ticket that was closed
  /// later was open.
  public func seen(at moment: Timestamp) -> Ticket {
    guard latest > moment else { return ticket }
    var seen = ticket
    seen.messages.removeAll { $0.at > moment }
    seen.notes.removeAll { $0.at > moment }
    seen.decisions.removeAll { $0.decision.at > moment }
    for index in seen.decisions.indices {
      seen.decisions[index].life = seen.decisions[index].life(at: moment)
    }
    if seen.conversation == .closed, !StoryTimes(self, until: moment, in: .utc).isClosed {
      seen.conversation = .open
    }
    return seen
  }
}

extension DecisionRecord {
  /// The life as it was at a moment: what ended it later had not happened yet.
  fileprivate func life(at moment: Timestamp) -> DecisionLife {
    switch life {
    case .executed(let at) where at > moment: .decided(approvedBy: nil)
    case .rejected(_, let at) where at > moment: .awaitingApproval
    case .undone(_, let at, _) where at > moment: .decided(approvedBy: nil)
    default: life
    }
  }
}
