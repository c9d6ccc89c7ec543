import Console
import RefundDesk

/// A small shop with requests of every kind, the same at every run.
enum Shop {
  static let now = Timestamp(iso: "2026-11-22T09:41:00Z") ?? Timestamp(seconds: 0)
  static let anna = Person(id: "anna", name: "Anna Roche", role: .agent, limit: eur(15_000))
  static let bruno = Person(id: "bruno", name: "Bruno Petit", role: .agent)
  static let sofia = Person(id: "sofia", name: "Sofia Blanc", role: .supervisor)
  static let people = Dictionary(uniqueKeysWithValues: [anna, bruno, sofia].map { ($0.id, $0) })

  static func eur(_ cents: Int64) -> Money { Money(cents, .eur) }
  static func ago(_ days: Double) -> Timestamp { now.adding(seconds: -Int64(days * 86_400)) }

  static let customers: [Customer] = [
    customer("C1", "Léa Martin", "gold", .fr), customer("C2", "James Whitfield", nil, .en),
    customer("C3", "Chloé Dubois", "silver", .fr), customer("C4", "Ana\u{202E}aiciF .rM", nil, .en),
    customer("C5", "田中 さくら", nil, .en),
  ]

  private static func customer(
    _ id: CustomerID, _ name: String, _ segment: String?, _ language: Language
  ) -> Customer {
    var customer = Customer(id: id, name: name)
    customer.email = "\(id)@example.com".lowercased()
    customer.country = language == .fr ? "FR" : "GB"
    customer.language = language
    customer.segment = segment
    customer.since = Day(iso: "2023-02-01")
    customer.points = 120
    customer.paymentMethods = [
      PaymentMethod(id: "pm1", kind: .card, label: "Visa 2478"),
      PaymentMethod(id: "gc1", kind: .giftCard, label: nil, balance: 5_000),
    ]
    return customer
  }

  static let dress = Product(
    id: "P1", name: "Robe lin", category: "apparel",
    variants: [
      Variant(sku: "ROBE-M", options: ["size": "M"], price: 8_000, unitCost: 3_000, stock: 3),
      Variant(sku: "ROBE-L", options: ["size": "L"], price: 8_000, unitCost: 3_000, stock: 1),
    ])

  static func order(_ number: Int, customer: CustomerID, price: Int64) -> Order {
    var order = Order(
      id: OrderID(composed: "O\(number)"), customer: customer, status: .delivered, currency: .eur,
      lines: [
        OrderLine(
          id: "L1", sku: "ROBE-M", name: "Robe lin M bleue", category: "apparel", quantity: 1,
          unitPrice: eur(price)),
        OrderLine(id: "L2", sku: "BELT", name: "Belt, leather", quantity: 2, unitPrice: eur(2_000)),
      ])
    order.shipping = eur(490)
    order.placed = ago(18)
    order.delivered = Day(iso: "2026-11-12")
    order.channel = .online
    order.payments = [Payment(method: "pm1", kind: .card, amount: eur(price + 4_490))]
    return order
  }

  private static let asked: [(CustomerID, Reason, Wish?, Double, Int64, String)] = [
    (
      "C1", .wrongSize, .refund, 3.17, 8_000,
      "Bonjour, la robe est trop petite. Puis-je être remboursée ? Je ne l'ai pas portée."
    ),
    (
      "C2", .damagedOnArrival, .replacement, 9.3, 12_900,
      "The parcel was crushed and the frame is cracked.\nPlease send a new one."
    ),
    ("C3", .changeOfMind, .credit, 0.2, 4_550, "Finalement je préfère un avoir, merci."),
    ("C4", .notDelivered, .refund, 15.6, 21_000, "Where is it?\u{1B}[2J\u{200B} I want my money."),
    ("C5", .defective, .repair, 6.1, 30_000, "電源が入りません。 It stopped working after two days."),
  ]

  static func tickets() -> [Ticket] {
    asked.enumerated().map { index, entry in
      let (customer, reason, wish, days, _, text) = entry
      var ticket = Ticket(
        id: TicketID(composed: "T\(index + 1)"), customer: customer,
        order: OrderID(composed: "O\(index + 1)"), received: ago(days),
        channel: index == 1 ? .chat : .email, language: index % 2 == 0 ? .fr : .en,
        reason: reason, wants: wish)
      ticket.lines = [TicketLine(line: "L1", quantity: 1)]
      ticket.messages = [
        Message(at: ago(days), from: .customer, channel: .email, text: text)
      ]
      return ticket.asReceived()
    }
  }

  static func orders() -> [Order] {
    asked.enumerated().map { index, entry in
      order(index + 1, customer: entry.0, price: entry.4)
    }
  }

  /// What the judge would say of each: due, due in kind, allowed with consent, a fact missing, due.
  static func assessment(_ ticket: Ticket, _ order: Order?) -> Assessment {
    let price = (try? order?.line("L1")?.total()) ?? .zero(.eur)
    let due = Money(price.minorUnits + 490, .eur)
    let floor = Floor(
      right: "FR-WITHDRAWAL", article: "L221-18", remedies: [.refund], amount: due,
      originalMeans: true, due: Day(iso: "2026-12-07"))
    var ruling = Ruling(
      verdict: .entitled, floor: floor,
      allowed: [
        AllowedResolution(kind: .refund, due: true, amount: due, clauses: ["L221-18"]),
        AllowedResolution(kind: .replacement, due: false, clauses: ["CGV 5.1"]),
        AllowedResolution(
          kind: .credit, due: false, amount: due, bonus: Money(due.minorUnits / 10, .eur),
          expires: Day(iso: "2027-11-22"), needsConsent: true, clauses: ["CGV 6.1"]),
      ], policy: "boutique-fr 2026.11.1")
    var missing: [Assessment.Missing] = []
    if ticket.reason == .notDelivered {
      ruling = Ruling(verdict: .ask, floor: nil, allowed: [], policy: "boutique-fr 2026.11.1")
      missing = [
        Assessment.Missing(
          name: "delivered",
          question: Bilingual(
            fr: "Le colis est-il arrivé depuis ?", en: "Has the parcel arrived since?"))
      ]
    }
    return Assessment(
      ruling: ruling,
      checks: [
        Assessment.Check(
          .warn, clause: "CGV 5.1",
          why: Bilingual(
            fr: "Le délai du magasin est passé, la loi reste ouverte.",
            en: "The shop's window has passed, the law's is open.")),
        Assessment.Check(
          .pass, clause: "L221-18",
          why: Bilingual(
            fr: "Vente à distance, 14 jours, encore 4 jours.",
            en: "Distance sale, 14 days, 4 days left.")),
        Assessment.Check(
          .unknown, clause: "CGV 5.3",
          why: Bilingual(fr: "L'état n'est pas connu.", en: "The condition is not known.")),
      ], missing: missing)
  }
}
