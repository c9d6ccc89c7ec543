extension Ticket {
  /// What comes of a command: the events to record, or the reason why there are none.
  ///
  /// A pure function: the same ticket, command and context always answer the same. Every limit of the
  /// desk is insisted on here.
  public func decide(
    _ command: Command, in context: DeskContext
  ) throws(Refusal) -> [TicketEvent] {
    switch command {
    case .take: try take(in: context)
    case .assign(let to): try assign(to, in: context)
    case .wait(let day): try wait(until: day, in: context)
    case .resume: try change(to: .open)
    case .note(let text):
      [.noteAdded(Note(at: context.now, by: context.person.id, text: try words(text)))]
    case .tag(let tag): try put(tag, in: context)
    case .untag(let tag): try takeOff(tag)
    case .enterFact(let name, let value): try enter(name, value, in: context)
    case .recode(let coding): try recode(coding, in: context)
    case .moveGoods(let to): try move(to)
    case .send(let text, let channel): try send(text, channel, in: context)
    case .receive(let text, let channel): try receive(text, channel, in: context)
    case .resolve(let proposal): try resolve(proposal, in: context)
    case .approve: try approve(in: context)
    case .reject(let why): try reject(why, in: context)
    case .execute(let at): try execute(at: at, in: context)
    case .reopen(let why): try reopen(why)
    case .merge(let into): try merge(into: into, in: context)
    case .undo: try undo(in: context)
    }
  }

  private func take(in context: DeskContext) throws(Refusal) -> [TicketEvent] {
    if conversation == .closed { throw .closed }
    if owner == context.person.id { throw .alreadyOwned(owner) }
    if let owner { throw .ownedBy(owner) }
    return [.assigned(to: context.person.id, was: owner)]
  }

  private func assign(_ to: AgentID?, in context: DeskContext) throws(Refusal) -> [TicketEvent] {
    if conversation == .closed { throw .closed }
    if let to, context.people[to] == nil { throw .unknownPerson(to) }
    if owner == to { throw .alreadyOwned(to) }
    return [.assigned(to: to, was: owner)]
  }

  private func wait(until day: Day?, in context: DeskContext) throws(Refusal) -> [TicketEvent] {
    if conversation == .closed { throw .closed }
    if let day, day < context.now.utcDay { throw .dayPassed(day) }
    return try change(to: .waiting(until: day))
  }

  private func change(to next: Conversation) throws(Refusal) -> [TicketEvent] {
    if conversation == .closed { throw .closed }
    if conversation == next { throw .conversationUnchanged }
    return [.conversationChanged(to: next, was: conversation)]
  }

  private func put(_ tag: String, in context: DeskContext) throws(Refusal) -> [TicketEvent] {
    let tag = try words(tag)
    if tags.contains(tag) { throw .alreadyTagged(tag) }
    // A tag is a word of filing: an erasure does not reach it.
    if PersonTraces(names: context.customerNames).areIn(label: tag) { throw .tagIsPersonal(tag) }
    return [.tagged(tag)]
  }

  private func takeOff(_ tag: String) throws(Refusal) -> [TicketEvent] {
    if !tags.contains(tag) { throw .notTagged(tag) }
    return [.untagged(tag)]
  }

  private func enter(
    _ name: String, _ value: FactValue?, in context: DeskContext
  ) throws(Refusal) -> [TicketEvent] {
    let name = try words(name)
    if facts[name]?.value == value { throw .factUnchanged(name) }
    let fact = value.map { Fact($0, by: context.person.id, at: context.now) }
    return [.factEntered(name: name, fact, was: facts[name])]
  }

  private func move(_ to: Goods) throws(Refusal) -> [TicketEvent] {
    if goods == to { throw .goodsUnchanged }
    return [.goodsMoved(to: to, was: goods)]
  }

  private func send(
    _ text: String, _ channel: ContactChannel, in context: DeskContext
  ) throws(Refusal) -> [TicketEvent] {
    let message = Message(
      at: context.now, from: .desk(context.person.id), channel: channel, text: try words(text))
    return [.messageSent(message)]
  }

  /// The customer's words end the waiting for them. A closed ticket stays closed: whether there is
  /// something left to do is for a person to say.
  private func receive(
    _ text: String, _ channel: ContactChannel, in context: DeskContext
  ) throws(Refusal) -> [TicketEvent] {
    let message = Message(
      at: context.now, from: .customer, channel: channel, text: try words(text))
    guard case .waiting = conversation else { return [.messageSent(message)] }
    return [.messageSent(message), .conversationChanged(to: .open, was: conversation)]
  }

  private func reopen(_ why: String) throws(Refusal) -> [TicketEvent] {
    if let mergedInto { throw .alreadyMerged(into: mergedInto) }
    if conversation != .closed { throw .notClosed }
    return [.reopened(why: try words(why))]
  }

  private func undo(in context: DeskContext) throws(Refusal) -> [TicketEvent] {
    guard let step = undoable.last else { throw .nothingToUndo }
    if step.by != context.person.id, !context.person.mayApprove { throw .undoBelongsTo(step.by) }
    return [.undone(step, compensating: isCompensating(step, in: context))]
  }

  /// Whether taking a step back comes after its effect may have left the desk.
  private func isCompensating(_ step: UndoStep, in context: DeskContext) -> Bool {
    guard case .undoDecision(let index, _) = step.inverse, decisions.indices.contains(index),
      decisions[index].life.counts
    else { return false }
    return context.now.seconds(since: step.at) > context.graceSeconds
  }

  /// Text with something in it besides blanks.
  private func words(_ text: String) throws(Refusal) -> String {
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      throw .emptyText
    }
    return text
  }
}
