import RefundDesk

/// A small shop for the tests: one order of two lines with delivery, and the people of the desk.
enum Sample {
  static let now = Timestamp(iso: "2026-11-22T09:00:00Z") ?? Timestamp(seconds: 0)

  static func eur(_ cents: Int64) -> Money { Money(cents, .eur) }

  static let anna = Person(id: "anna", name: "Anna Roche", role: .agent, limit: eur(15_000))
  static let bruno = Person(id: "bruno", name: "Bruno Petit", role: .agent)
  static let sofia = Person(id: "sofia", name: "Sofia Blanc", role: .supervisor)
  static let people = Dictionary(uniqueKeysWithValues: [anna, bruno, sofia].map { ($0.id, $0) })

  /// A dress of 80.00 and two belts of 20.00 with 4.90 of delivery.
  static func order() -> Order {
    var order = Order(
      id: "O1", customer: "C1", status: .delivered, currency: .eur,
      lines: [
        OrderLine(id: "L1", sku: "DRESS-M", name: "Dress", quantity: 1, unitPrice: eur(8_000)),
        OrderLine(id: "L2", sku: "BELT", name: "Belt", quantity: 2, unitPrice: eur(2_000)),
      ])
    order.shipping = eur(490)
    return order
  }

  /// A request about the dress.
  static func ticket(wants: Wish? = .refund) -> Ticket {
    var ticket = Ticket(
      id: "T1", customer: "C1", order: "O1", received: now.adding(seconds: -86_400),
      channel: .email, language: .fr, reason: .wrongSize, wants: wants)
    ticket.lines = [TicketLine(line: "L1", quantity: 1)]
    return ticket.asReceived()
  }

  /// The world around the ticket; without a ruling nothing but the money is insisted on.
  static func context(
    _ person: Person = anna, decisions: [DecisionRecord] = [], ruling: Ruling? = nil,
    now: Timestamp = now
  ) throws -> DeskContext {
    DeskContext(
      now: now, person: person, people: people,
      balance: try OrderBalance(order: order(), decisions: decisions), ruling: ruling,
      stock: ["DRESS-L": 1])
  }

  static func refund(_ cents: Int64, of line: LineID = "L1") -> Resolution {
    .refund([AttributedAmount(.line(line), eur(cents))], to: .original, goodsBack: true)
  }

  /// The floor of a withdrawal: everything paid for the dress, with delivery.
  static func entitled() -> Ruling {
    let floor = Floor(
      right: "FR-WITHDRAWAL", article: "L221-18", remedies: [.refund], amount: eur(8_490),
      originalMeans: true, due: Day(iso: "2026-12-07"))
    return Ruling(
      verdict: .entitled, floor: floor,
      allowed: [
        AllowedResolution(kind: .refund, due: true, amount: eur(8_490), clauses: ["L221-18"]),
        AllowedResolution(kind: .replacement, due: false, clauses: ["T 5.1"]),
        AllowedResolution(kind: .credit, due: false, needsConsent: true, clauses: ["T 6.1"]),
      ],
      approvals: [ApprovalRule(kinds: [.refund], from: eur(15_000), clause: "2.1")],
      policy: "test 1")
  }

  /// A policy that says no, where the law is silent.
  static func refused() -> Ruling {
    Ruling(verdict: .refused, floor: nil, allowed: [], against: ["T 5.1"], policy: "test 1")
  }
}

/// The ticket after a command, with the events it made.
func after(
  _ ticket: Ticket, _ command: Command, _ context: DeskContext
) throws -> Ticket {
  var next = ticket
  for event in try ticket.decide(command, in: context) {
    next.evolve(event, by: context.person.id, at: context.now)
  }
  return next
}
