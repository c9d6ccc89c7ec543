import RefundDesk

extension Ticket {
  /// Whether there is something for the journal's `x`.
  var hasPersonal: Bool {
    hasPersonalFacts || messages.contains { $0.hasPersonal } || notes.contains { $0.text != nil }
      || decisions.contains { $0.hasPersonal } || !extra.members.isEmpty
  }

  private var hasPersonalFacts: Bool {
    facts.contains { FactRule.place(of: $0.key, $0.value) == .personal }
  }

  func write(to writer: inout RecordWriter) {
    let whole = writer.part != .personal
    writer.write(TicketKey.id, id)
    writer.write(TicketKey.customer, customer)
    writer.write(TicketKey.order, order)
    writer.write(TicketKey.received, received)
    writer.write(TicketKey.channel, channel.rawValue)
    writer.write(TicketKey.language, language.rawValue)
    writer.write(TicketKey.reason, reason.rawValue)
    writer.write(TicketKey.wants, wants?.rawValue)
    writer.write(TicketKey.lines, lines) { $1.write(to: &$0) }
    writer.write(TicketKey.wanted, wanted) { $1.write(to: &$0) }
    writer.write(TicketKey.refundTo, refundTo)
    writer.writeFacts(TicketKey.facts, facts)
    if whole || messages.contains(where: \.hasPersonal) {
      writer.write(TicketKey.messages, messages) { $1.write(to: &$0) }
    }
    writer.write(TicketKey.owner, owner)
    if conversation != .new {
      writer.write(TicketKey.conversation, ConversationWord(conversation).rawValue)
    }
    writer.write(TicketKey.waitingUntil, conversation.waitingUntil)
    writer.write(TicketKey.goods, goods?.rawValue)
    writer.write(TicketKey.sentBack, sentBack)
    writer.write(TicketKey.tags, tags)
    if whole || notes.contains(where: { $0.text != nil }) {
      writer.write(TicketKey.notes, notes) { $1.write(to: &$0) }
    }
    if whole || decisions.contains(where: \.hasPersonal) {
      writer.write(TicketKey.decisions, decisions) { $1.write(to: &$0) }
    }
    writer.write(TicketKey.mergedInto, mergedInto)
    writer.write(extra, .personal)
  }
}
