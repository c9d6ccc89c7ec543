import RefundDesk
import RefundPolicy
import Toml

extension ScenarioReader {
  /// The request as it came in.
  static func ticket(
    _ toml: inout TomlReader, _ customer: Customer?, _ order: Order?, _ language: Language
  ) -> Ticket? {
    let id = toml.id("id", as: TicketID.self)
    let received = toml.moment("received")
    let channel = toml.word("channel", near: RecordWords.channels)
    let reason = toml.word("reason", as: Reason.self)
    let wants = toml.word("wants", as: Wish.self, required: false)
    let lines = toml.strings("lines")
    let wanted = toml.each("wanted") { table -> WantedVariant? in
      let line = table.id("line", as: LineID.self)
      let sku = table.id("sku", as: SKU.self)
      guard let line, let sku else { return nil }
      return WantedVariant(line: line, sku: sku)
    }
    let refundTo = toml.id("refund_to", required: false, as: PaymentMethodID.self)
    let message = toml.text("message", language)
    let facts = facts(&toml)
    let goods = toml.word("goods", as: Goods.self, required: false)
    guard let id, let received, let channel, let reason, let lines, let message else { return nil }
    var ticket = Ticket(
      id: id, customer: customer?.id, order: order?.id, received: received,
      channel: ContactChannel(rawValue: channel), language: language, reason: reason, wants: wants)
    ticket.lines = lines.compactMap { line($0.value) }
    ticket.wanted = wanted
    ticket.refundTo = refundTo
    ticket.facts = facts
    ticket.goods = goods
    ticket.messages = [
      Message(
        at: received, from: .customer, channel: ContactChannel(rawValue: channel), text: message)
    ]
    return ticket
  }

  /// `L1` or `L1:2`.
  static func line(_ text: String) -> TicketLine? {
    let parts = text.split(separator: ":")
    guard let first = parts.first, let id = LineID(String(first)) else { return nil }
    return TicketLine(line: id, quantity: max(1, parts.count > 1 ? Int(parts[1]) ?? 1 : 1))
  }

  private static func facts(_ toml: inout TomlReader) -> [String: Fact] {
    toml.nested("facts", required: false) { table in
      var facts: [String: Fact] = [:]
      for name in FactWords.names where table.table[name] != nil {
        if let value = table.factValue(name) { facts[name] = Fact(value) }
      }
      for name in FactWords.names { table.allow(name) }
      return facts
    } ?? [:]
  }

  /// What happened before the play.
  mutating func readBefore(_ world: inout TrainingWorld) {
    let language = language
    var others: [TicketID: Ticket] = [:]
    var records: [DecisionRecord] = []
    let (order, own) = (world.order, world.ticket)
    let events = toml.each("before") { table -> [TrainingWorld.Earlier]? in
      let at = table.moment("at")
      let by = table.id("by", required: false, as: AgentID.self) ?? TrainingCast.colleagueID
      let id = table.id("ticket", required: false, as: TicketID.self) ?? own.id
      let deed = ScenarioReader.deed(&table, order, records, language, at: at, by: by)
      guard let at, let deed else { return nil }
      if id != own.id, others[id] == nil {
        var other = Ticket(
          id: id, customer: own.customer, order: own.order, received: at, channel: own.channel,
          language: language, reason: own.reason, wants: own.wants)
        other.lines = own.lines
        others[id] = other
      }
      for case .decisionMade(let record, _) in deed {
        records.append(record)
      }
      return deed.map { TrainingWorld.Earlier(ticket: id, event: $0, at: at, by: by) }
    }
    world.earlier = ScenarioReader.leftOpen(events.flatMap { $0 })
    world.otherTickets = others.values.sorted { $0.id < $1.id }
  }

  /// What happened before, with requests open on which the customer wrote after a decision: there is
  /// something to answer.
  private static func leftOpen(_ events: [TrainingWorld.Earlier]) -> [TrainingWorld.Earlier] {
    events.enumerated().map { index, one in
      guard case .decisionMade(let record, _) = one.event else { return one }
      let isAnswered = events[index...].contains { later in
        guard later.ticket == one.ticket, case .messageSent(let message) = later.event else {
          return false
        }
        return message.from == .customer
      }
      guard isAnswered else { return one }
      var open = one
      open.event = .decisionMade(record, conversation: .open)
      return open
    }
  }

  private enum DeedWord: String, CaseIterable {
    case take, message, note, customer
    case refund, credit, discount
  }

  /// The events of something that was done before.
  private static func deed(
    _ toml: inout TomlReader, _ order: Order, _ records: [DecisionRecord], _ language: Language,
    at: Timestamp?, by: AgentID
  ) -> [TicketEvent]? {
    let word = toml.word("does", as: DeedWord.self)
    let text = toml.text("text", language, required: false)
    let amount = toml.money("amount", order.currency, required: false)
    let lines = toml.strings("lines", required: false)?.compactMap { line($0.value) }
    guard let word, let at else { return nil }
    func message(_ from: Message.Sender) -> [TicketEvent] {
      [.messageSent(Message(at: at, from: from, channel: .email, text: text ?? ""))]
    }
    switch word {
    case .take: return [.assigned(to: by, was: nil)]
    case .message: return message(.desk(by))
    case .customer: return message(.customer)
    case .note: return [.noteAdded(Note(at: at, by: by, text: text ?? ""))]
    case .refund, .credit, .discount:
      guard let amount else {
        toml.report(Diagnostic(.missingKey("amount"), at: toml.table.span))
        return nil
      }
      let over = lines ?? order.lines.map { TicketLine(line: $0.id, quantity: $0.quantity) }
      guard let balance = try? OrderBalance(order: order, decisions: records),
        let parts = try? balance.refund(amount, over: over)
      else {
        toml.report(
          ScenarioFinding.tooMuch.diagnostic(at: toml.table["amount"]?.span ?? toml.table.span))
        return nil
      }
      let resolution: Resolution =
        switch word {
        case .credit: .credit(paid: parts, bonus: .zero(order.currency), expires: nil)
        case .discount: .discount(parts, to: .original)
        default: .refund(parts, to: .original, goodsBack: false)
        }
      let decision = Decision(resolutions: [resolution], at: at, by: by)
      let record = DecisionRecord(decision, life: .decided(approvedBy: nil))
      return [.decisionMade(record, conversation: .closed)]
    }
  }
}
