import RefundDesk

/// Records whose every field is filled, personal ones with words that say so.
enum Torture {
  /// Stands in every personal text, so that a leak is seen.
  static let secret = "SECRÉT-名前"
  static let at = Timestamp(microseconds: 1_793_000_000_123_456)
  static let later = Timestamp(seconds: 1_793_100_000)
  static let eur = Currency.eur

  static func secret(_ what: String) -> String { "\(secret) \(what) \u{202E}\"\\\n\u{7F}\u{2028}🪡" }

  static var extra: ExtraFields {
    ExtraFields([.init(key: "s", json: #"{"deep":["\#(secret)",1.50,null]}"#)])
  }

  static var customer: Customer {
    var customer = Customer(id: "C/1", name: secret("name"))
    customer.email = secret("mail")
    customer.phone = secret("phone")
    customer.country = "FR"
    customer.language = .fr
    customer.segment = "gold"
    customer.since = Day(year: 2023, month: 2, day: 1)
    customer.points = 120
    customer.prefers = .email
    customer.consents = ["marketing": false, "analytics": true]
    customer.tags = ["b", "a"]
    customer.note = secret("note")
    var card = PaymentMethod(id: "pm1", kind: .card, label: secret("label"))
    card.extra = extra
    customer.paymentMethods = [
      card, PaymentMethod(id: "gc1", kind: .giftCard, balance: 5000),
    ]
    customer.extra = extra
    return customer
  }

  static var product: Product {
    var variant = Variant(
      sku: "P1-M", options: ["size": "M", "colour": "blue"], price: 8000, unitCost: 3000, stock: -2)
    variant.extra = ExtraFields([.init(key: "bin", json: #""A 12""#)])
    var product = Product(id: "P1", name: "Robe", category: "apparel", variants: [variant])
    product.extra = ExtraFields([.init(key: "brand", json: #"{"id":7}"#)])
    return product
  }

  static var order: Order {
    var line = OrderLine(
      id: "L1", sku: "P1-M", name: "Robe", category: "apparel", quantity: 2,
      unitPrice: Money(8000, eur))
    line.discount = Money(100, eur)
    line.tax = Money(1333, eur)
    line.flags = ["personalised"]
    line.extra = ExtraFields([
      .init(key: "unit_price_exact", json: #""80.001""#),
      .init(key: "engraving", json: "\"\(secret)\""),
    ])
    let plain = OrderLine(
      id: "L2", sku: "P2", name: "Bol", quantity: 0, unitPrice: Money(0, eur))
    var order = Order(
      id: "O1", customer: "C/1", status: .delivered, currency: eur, lines: [line, plain])
    order.placed = at
    order.delivered = Day(year: 2026, month: 11, day: 6)
    order.promised = Day(year: 2026, month: 11, day: 7)
    order.channel = .online
    order.marketplace = "amazon"
    order.country = "FR"
    order.shipping = Money(490, eur)
    order.shippingKind = "express"
    order.standardShipping = Money(290, eur)
    order.invoice = "F-1"
    order.payments = [Payment(method: "pm1", kind: .card, amount: Money(8490, eur))]
    order.extra = ExtraFields([.init(key: "ship_to", json: "\"\(secret)\"")])
    return order
  }

  static var adjustment: Order {
    var line = OrderLine(
      id: "L1", sku: "B", name: "Adjust bad debt", quantity: -1, unitPrice: Money(-1_106_206, eur))
    line.tax = Money(-1, eur)
    var order = Order(
      id: "A1", customer: nil, status: .adjustment, currency: eur, lines: [line])
    order.payments = [Payment(method: nil, kind: nil, amount: Money(-5, eur))]
    return order
  }

  static var consent: Consent {
    Consent(
      textShown: secret("shown"), channel: .phone, at: at, by: "anna", answer: secret("answer"))
  }

  static var resolutions: [Resolution] {
    let amounts = [
      AttributedAmount(.line("L1"), Money(8000, eur), quantity: 1),
      AttributedAmount(.shipping, Money(490, eur)), AttributedAmount(.tax, Money(1, eur)),
      AttributedAmount(.goodwill, Money(500, .gbp)),
    ]
    let goods = [Replacement(line: "L1", quantity: 1, sku: "P1-L")]
    return [
      .refund(amounts, to: .original, goodsBack: true),
      .refund([], to: .method("pm1"), goodsBack: false),
      .discount(amounts, to: .method("pm1")),
      .replacement(goods, difference: Money(-1663, .usd)),
      .repair([TicketLine(line: "L1", quantity: 2)]),
      .redo([TicketLine(line: "L2", quantity: 1)]),
      .credit(paid: amounts, bonus: Money(849, eur), expires: Day(daysSinceEpoch: 21_000)),
      .credit(paid: [], bonus: .zero(eur), expires: nil),
      .giftCard(amounts), .points(250), .cancel(amounts, to: .original),
      .orderChange(goods, difference: .zero(eur)), .decline(clauses: ["CGV 5.4", "L221-28 3°"]),
    ]
  }

  static var lives: [DecisionLife] {
    [
      .awaitingApproval, .rejected(by: "sam", at: at), .decided(approvedBy: nil),
      .decided(approvedBy: "sam"), .executed(at: at),
      .undone(by: "anna", at: later, compensating: true),
      .undone(by: "anna", at: later, compensating: false),
    ]
  }

  static func decision(_ resolutions: [Resolution]) -> Decision {
    var decision = Decision(resolutions: resolutions, at: at, by: "anna")
    decision.verdict = .discretionary
    decision.policy = "boutique-fr 2026.11.1"
    decision.clauses = ["CGV 5.1"]
    decision.consent = consent
    decision.override = secret("override")
    decision.creditNote = "C536379"
    return decision
  }

  static var facts: [String: Fact] {
    [
      "condition": Fact(.text("new")), "photo": Fact(.flag(true)), "returns_12m": Fact(.number(14)),
      "delivered_on": Fact(.text("2026-11-07"), by: "anna", at: at),
      "remark": Fact(.text(secret("fact")), by: "anna", at: at),
      "proof": Fact(.text(secret("proof"))), "words": Fact(.list([secret("list"), "b"])),
      "reason": Fact(.list(["late", "other"])), "none": Fact(.list([])),
    ]
  }

  static var message: Message {
    var message = Message(at: at, from: .customer, channel: .email, text: secret("message"))
    message.extra = extra
    return message
  }

  static var ticket: Ticket {
    var ticket = Ticket(
      id: "T1", customer: "C/1", order: "O1", received: at, channel: .email, language: .fr,
      reason: .wrongSize, wants: .replacement)
    ticket.lines = [
      TicketLine(line: "L1", quantity: 1), TicketLine(article: "P9", quantity: 2),
    ]
    ticket.wanted = [WantedVariant(line: "L1", sku: "P1-L")]
    ticket.refundTo = "pm1"
    ticket.facts = facts
    ticket.messages = [
      message, Message(at: later, from: .desk("anna"), channel: .phone, text: ""),
      Message(at: later, from: .desk(nil), channel: nil, text: nil),
    ]
    ticket.owner = "anna"
    ticket.conversation = .waiting(until: Day(daysSinceEpoch: 20_700))
    ticket.goods = .inTransit
    ticket.sentBack = at
    ticket.tags = ["gift", "vip"]
    ticket.notes = [
      Note(at: at, by: "anna", text: secret("note")),
      Note(at: later, by: "sam", text: nil, withdrawn: true),
    ]
    ticket.decisions = lives.map { DecisionRecord(decision(resolutions), life: $0) }
    ticket.mergedInto = "T2"
    ticket.extra = extra
    return ticket.asReceived()
  }

  /// One event of every kind, and every inverse of a step.
  static var events: [DeskEvent] {
    records + erasures + changes.map { .ticketChanged("T1", $0) }
      + inverses.map { inverse in
        .ticketChanged(
          "T1",
          .undone(
            UndoStep(version: 7, by: "anna", at: at, inverse: inverse), compensating: true))
      }
  }

  static var records: [DeskEvent] {
    [
      .customerRecorded(customer), .customerRecorded(Customer(id: "C2")),
      .productRecorded(product), .orderRecorded(order), .orderRecorded(adjustment),
      .ticketReceived(ticket),
      .ticketReceived(
        Ticket(
          id: "T2", customer: nil, order: nil, received: at, channel: .accounts, language: .en,
          reason: .other
        ).asReceived()),
    ]
  }

  static var erasures: [DeskEvent] {
    var counts = ErasureCounts()
    (counts.records, counts.drafts, counts.messages, counts.quarantined) = (7, 1, 2, 3)
    return [
      .erasure("C1", .requested(reason: "GDPR, « art. 17 »")), .erasure("C1", .withdrawn),
      .erasure("C1", .confirmed), .erasure("C1", .finished(counts)),
    ]
  }

  static var changes: [TicketEvent] {
    [
      .assigned(to: "anna", was: nil), .assigned(to: nil, was: "anna"),
      .conversationChanged(to: .waiting(until: Day(daysSinceEpoch: 1)), was: .new),
      .conversationChanged(to: .closed, was: .waiting(until: nil)),
      .conversationChanged(to: .open, was: .waiting(until: Day(daysSinceEpoch: 2))),
      .noteAdded(Note(at: at, by: "anna", text: secret("note"))),
      .tagged("vip"), .untagged("vip"),
      .factEntered(
        name: "remark", Fact(.text(secret("new")), by: "anna", at: at),
        was: Fact(.text(secret("old")))),
      .factEntered(name: "condition", Fact(.text("new")), was: nil),
      .factEntered(name: "photo", nil, was: Fact(.flag(false))),
      .recoded(to: codings[0], was: codings[1]), .recoded(to: codings[1], was: codings[0]),
      .goodsMoved(to: .received, was: nil), .goodsMoved(to: .accepted, was: .received),
      .messageSent(message),
      .decisionMade(
        DecisionRecord(decision(resolutions), life: .awaitingApproval), conversation: .open),
      .decisionMade(
        DecisionRecord(
          Decision(resolutions: [.points(1)], at: at, by: "sam"), life: .decided(approvedBy: nil)),
        conversation: .waiting(until: Day(daysSinceEpoch: 3))),
      .decisionApproved(0), .decisionRejected(1, why: secret("why")), .decisionExecuted(2),
      .decisionExecuted(2, at: Timestamp(seconds: 1_700_000_000)),
      .reopened(why: secret("why")),
      .merged(into: "T2", was: .waiting(until: Day(daysSinceEpoch: 5))),
    ]
  }

  static let codings = [
    Coding(
      order: "O2", reason: .defective, wants: .repair,
      lines: [TicketLine(line: "L1", quantity: 2), TicketLine(article: "P1-M", quantity: 1)],
      wanted: [WantedVariant(line: "L1", sku: "P1-L")]),
    Coding(order: nil, reason: .other, wants: nil),
  ]

  static var inverses: [Inverse] {
    [
      .restore(owner: "anna", conversation: .waiting(until: Day(daysSinceEpoch: 4))),
      .restore(owner: nil, conversation: .new), .withdrawNote(3), .untag("a"), .retag("b"),
      .restoreFact(name: "remark", was: Fact(.text(secret("was")))),
      .restoreFact(name: "photo", was: nil), .restoreGoods(nil, sentBack: nil),
      .restoreGoods(.lost, sentBack: nil), .restoreGoods(.received, sentBack: at),
      .restoreCoding(codings[0]), .restoreCoding(codings[1]),
      .unexecute(0, approvedBy: nil), .unexecute(1, approvedBy: "sofia"),
      .undoDecision(0, conversation: .open), .separate(conversation: .new),
    ]
  }
}
