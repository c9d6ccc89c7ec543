extension Ticket {
  /// How many steps can be taken back at most; older ones are forgotten.
  static let undoLimit = 20

  /// The ticket as it was received, ready for its first change: version 1.
  public func asReceived() -> Ticket {
    var ticket = self
    ticket.version = 1
    ticket.undoable = []
    // Since when is not said: nobody is paid later for that.
    if ticket.goods?.isSentBack == true, ticket.sentBack == nil { ticket.sentBack = received }
    return ticket
  }

  /// Makes the ticket what it is after something happened to it.
  ///
  /// It never refuses and never asks the clock: what is recorded has happened.
  public mutating func evolve(_ event: TicketEvent, by: AgentID, at: Timestamp) {
    version += 1
    let inverse = inverse(of: event)
    apply(event, by: by, at: at)
    if let inverse {
      undoable.append(UndoStep(version: version, by: by, at: at, inverse: inverse))
      if undoable.count > Ticket.undoLimit { undoable.removeFirst() }
    }
  }

  private mutating func apply(_ event: TicketEvent, by: AgentID, at: Timestamp) {
    switch event {
    case .assigned(let to, _):
      owner = to
      if conversation == .new { conversation = .open }
    case .conversationChanged(let to, _): conversation = to
    case .noteAdded(let note): notes.append(note)
    case .tagged(let tag): tags.append(tag)
    case .untagged(let tag): tags.removeAll { $0 == tag }
    case .factEntered(let name, let fact, _): facts[name] = fact
    case .recoded(let to, _): coding = to
    case .goodsMoved(let to, _): move(to, at: at)
    case .messageSent(let message): send(message)
    case .decisionMade(let record, let conversation):
      decisions.append(record)
      self.conversation = conversation
    case .decisionApproved(let index): approve(index, by: by)
    case .decisionRejected(let index, _): live(index, .rejected(by: by, at: at))
    case .decisionExecuted(let index, let time): live(index, .executed(at: time ?? at))
    case .reopened: conversation = .open
    case .merged(let into, _):
      mergedInto = into
      conversation = .closed
    case .undone(let step, let compensating):
      undoable.removeAll { $0.version >= step.version }
      takeBack(step.inverse, by: by, at: at, compensating: compensating)
    }
  }

  private mutating func move(_ to: Goods, at: Timestamp) {
    goods = to
    sentBack = to.isSentBack ? sentBack ?? at : nil
  }

  private mutating func send(_ message: Message) {
    messages.append(message)
    if case .desk = message.from, conversation == .new { conversation = .open }
  }

  private mutating func approve(_ index: Int, by: AgentID) {
    live(index, .decided(approvedBy: by))
    conversation = .closed
    undoable.removeAll()
  }

  private mutating func live(_ index: Int, _ life: DecisionLife) {
    guard decisions.indices.contains(index) else { return }
    decisions[index].life = life
  }

  private mutating func takeBack(
    _ inverse: Inverse, by: AgentID, at: Timestamp, compensating: Bool
  ) {
    switch inverse {
    case .restore(let owner, let conversation):
      self.owner = owner
      self.conversation = conversation
    case .withdrawNote(let index):
      if notes.indices.contains(index) { notes[index].withdrawn = true }
    case .untag(let tag): tags.removeAll { $0 == tag }
    case .retag(let tag): tags.append(tag)
    case .restoreFact(let name, let was): facts[name] = was
    case .restoreCoding(let was): coding = was
    case .restoreGoods(let was, let sentBack):
      goods = was
      self.sentBack = sentBack
    case .separate(let conversation):
      mergedInto = nil
      self.conversation = conversation
    case .unexecute(let index, let approvedBy): live(index, .decided(approvedBy: approvedBy))
    case .undoDecision(let index, let conversation):
      live(index, .undone(by: by, at: at, compensating: compensating))
      self.conversation = conversation
    }
  }

  /// What would take an event back, computed before it is applied; nil where nothing can.
  private func inverse(of event: TicketEvent) -> Inverse? {
    switch event {
    case .assigned, .conversationChanged, .reopened:
      .restore(owner: owner, conversation: conversation)
    case .noteAdded: .withdrawNote(notes.count)
    case .tagged(let tag): .untag(tag)
    case .untagged(let tag): .retag(tag)
    case .factEntered(let name, _, let was): .restoreFact(name: name, was: was)
    case .recoded(_, let was): .restoreCoding(was)
    case .goodsMoved(_, let was): .restoreGoods(was, sentBack: sentBack)
    case .merged: .separate(conversation: conversation)
    case .decisionMade: .undoDecision(decisions.count, conversation: conversation)
    case .decisionExecuted(let index, _): unexecuting(index)
    case .messageSent, .decisionApproved, .decisionRejected, .undone: nil
    }
  }

  private func unexecuting(_ index: Int) -> Inverse? {
    guard decisions.indices.contains(index), case .decided(let approvedBy) = decisions[index].life
    else { return nil }
    return .unexecute(index, approvedBy: approvedBy)
  }
}
