import RefundDesk

/// A ticket while it is read.
struct TicketDraft {
  var start = 0
  var id: TicketID?
  var customer: CustomerID?
  var order: OrderID?
  var received: Timestamp?
  var channel: ContactChannel?
  var language: Language?
  var reason: Reason?
  var wants: Wish?
  var lines: [TicketLine] = []
  var wanted: [WantedVariant] = []
  var refundTo: PaymentMethodID?
  var facts: [String: Fact] = [:]
  var messages: [MessageDraft] = []
  var owner: AgentID?
  var conversation: ConversationWord?
  var waitingUntil: Day?
  var goods: Goods?
  var sentBack: Timestamp?
  var tags: [String] = []
  var notes: [NoteDraft] = []
  var decisions: [DecisionDraft] = []
  var mergedInto: TicketID?
  var extra: [ExtraFields.Member] = []

  mutating func read(_ reader: inout RecordReader) throws(RecordStop) {
    if reader.part != .personal { start = try reader.start() }
    extra += try reader.object(TicketKey.table) { reader, key throws(RecordStop) in
      switch key {
      case .type, .id, .customer, .order, .received, .channel, .language, .reason, .wants, .lines,
        .wanted, .refundTo:
        try self.readRequest(key, &reader)
      case .facts, .messages, .owner, .conversation, .waitingUntil, .goods, .sentBack, .tags,
        .notes, .decisions, .mergedInto:
        try self.readCourse(key, &reader)
      }
    }
  }

  private mutating func readRequest(
    _ key: TicketKey, _ reader: inout RecordReader
  ) throws(RecordStop) {
    switch key {
    case .id: id = try reader.id()
    case .customer: customer = try reader.optional { r throws(RecordStop) in try r.id() }
    case .order: order = try reader.optional { r throws(RecordStop) in try r.id() }
    case .received: received = try reader.time()
    case .channel: channel = try reader.text().map(ContactChannel.init(rawValue:))
    case .language: language = try reader.word()
    case .reason: reason = try reader.word()
    case .wants: wants = try reader.optional { r throws(RecordStop) in try r.word() }
    case .lines: lines = try reader.list { r throws(RecordStop) in try r.ticketLine() }
    case .wanted: wanted = try reader.list { r throws(RecordStop) in try r.wantedVariant() }
    case .refundTo: refundTo = try reader.optional { r throws(RecordStop) in try r.id() }
    default: _ = try reader.string()
    }
  }

  private mutating func readCourse(
    _ key: TicketKey, _ reader: inout RecordReader
  ) throws(RecordStop) {
    switch key {
    case .facts: try reader.facts(into: &facts)
    case .messages:
      try reader.fill(&messages, MessageDraft.init) { reader, message throws(RecordStop) in
        try message.read(&reader)
      }
    case .owner: owner = try reader.optional { r throws(RecordStop) in try r.id() }
    case .conversation:
      conversation = try reader.optional { r throws(RecordStop) in try r.word() }
    case .waitingUntil: waitingUntil = try reader.optional { r throws(RecordStop) in try r.day() }
    case .goods: goods = try reader.optional { r throws(RecordStop) in try r.word() }
    case .sentBack: sentBack = try reader.optional { r throws(RecordStop) in try r.time() }
    case .tags: tags = try reader.marks()
    case .notes:
      try reader.fill(&notes, NoteDraft.init) { reader, note throws(RecordStop) in
        try note.read(&reader)
      }
    case .decisions:
      try reader.fill(&decisions, DecisionDraft.init) { reader, decision throws(RecordStop) in
        try decision.read(&reader)
      }
    case .mergedInto: mergedInto = try reader.optional { r throws(RecordStop) in try r.id() }
    default: _ = try reader.string()
    }
  }

  func finish() throws(RecordStop) -> Ticket {
    guard let id else { throw RecordStop(.missingKey("id"), at: start) }
    guard let received else { throw RecordStop(.missingKey("received"), at: start) }
    guard let channel else { throw RecordStop(.missingKey("channel"), at: start) }
    guard let language else { throw RecordStop(.missingKey("language"), at: start) }
    guard let reason else { throw RecordStop(.missingKey("reason"), at: start) }
    var ticket = Ticket(
      id: id, customer: customer, order: order, received: received, channel: channel,
      language: language, reason: reason, wants: wants)
    ticket.lines = lines
    ticket.wanted = wanted
    ticket.refundTo = refundTo
    ticket.facts = facts
    for message in messages { ticket.messages.append(try message.finish()) }
    ticket.owner = owner
    ticket.conversation = conversation?.conversation(until: waitingUntil) ?? .new
    ticket.goods = goods
    ticket.sentBack = goods?.isSentBack == true ? sentBack : nil
    ticket.tags = tags
    for note in notes { ticket.notes.append(try note.finish()) }
    for decision in decisions { ticket.decisions.append(try decision.finish()) }
    ticket.mergedInto = mergedInto
    ticket.extra = ExtraFields(extra)
    return ticket.asReceived()
  }
}
