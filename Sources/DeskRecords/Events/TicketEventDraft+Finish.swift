import RefundDesk

extension TicketEventDraft {
  func finish() throws(RecordStop) -> TicketEvent {
    switch type {
    case .ticketAssigned: return .assigned(to: try agent(to), was: try agent(was))
    case .conversationChanged:
      return .conversationChanged(
        to: try turn(to, until, .to), was: try turn(was, wasUntil, .was))
    case .noteAdded: return .noteAdded(try needed(note, .note).finish())
    case .ticketTagged: return .tagged(try needed(tag, .tag))
    case .ticketUntagged: return .untagged(try needed(tag, .tag))
    case .factEntered: return .factEntered(name: try needed(name, .name), fact, was: wasFact)
    case .ticketRecoded:
      return .recoded(to: try needed(coding, .to), was: try needed(wasCoding, .was))
    case .goodsMoved:
      return .goodsMoved(
        to: try word(try needed(to, .to)), was: try was.map { w throws(RecordStop) in try word(w) })
    case .messageSent: return .messageSent(try needed(message, .message).finish())
    case .decisionMade:
      let turn = try needed(conversation, .conversation).conversation(until: until)
      return .decisionMade(try needed(decision, .decision).finish(), conversation: turn)
    case .decisionApproved: return .decisionApproved(try needed(index, .index))
    case .decisionRejected:
      // Without words once they were erased.
      return .decisionRejected(try needed(index, .index), why: why ?? "")
    case .decisionExecuted: return .decisionExecuted(try needed(index, .index), at: at)
    case .ticketReopened: return .reopened(why: why ?? "")
    case .ticketMerged:
      let id = try needed(to, .to)
      guard let into = TicketID(id) else { throw RecordStop(.invalidID(id), at: 0) }
      return .merged(into: into, was: try turn(was, wasUntil, .was))
    case .stepUndone:
      return .undone(try needed(undoes, .undoes).finish(), compensating: compensating)
    case .customerRecorded, .productRecorded, .orderRecorded, .ticketReceived, .erasureRequested,
      .erasureWithdrawn, .erasureConfirmed, .erasureFinished:
      throw RecordStop(.unknownEvent(type.rawValue), at: 0)
    }
  }

  private func needed<Value>(_ value: Value?, _ key: EventKey) throws(RecordStop) -> Value {
    guard let value else { throw RecordStop(.missingKey(key.rawValue), at: 0) }
    return value
  }

  private func agent(_ text: String?) throws(RecordStop) -> AgentID? {
    guard let text else { return nil }
    guard let agent = AgentID(text) else { throw RecordStop(.invalidID(text), at: 0) }
    return agent
  }

  private func turn(
    _ text: String?, _ day: Day?, _ key: EventKey
  ) throws(RecordStop) -> Conversation {
    let word: ConversationWord = try word(try needed(text, key))
    return word.conversation(until: day)
  }

  private func word<Word: RawRepresentable & CaseIterable>(
    _ text: String
  ) throws(RecordStop) -> Word where Word.RawValue == String {
    guard let word = Word(rawValue: text) else {
      throw RecordStop(.unknownWord(text, allowed: Word.allCases.map(\.rawValue)), at: 0)
    }
    return word
  }
}
