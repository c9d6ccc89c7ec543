import RefundDesk
import RefundPolicy
import Testing

/// A small shop with one request, whose records a test changes before facts are derived from them.
struct FactWorld {
  static let today = Day(iso: "2026-11-22") ?? Day(daysSinceEpoch: 0)

  var order = FactWorld.order()
  var customer = FactWorld.customer()
  var ticket = FactWorld.ticket()
  var dress = FactWorld.dress()
  var otherTickets: [QueueRow] = []

  private static func time(_ text: String) -> Timestamp {
    Timestamp(iso: text) ?? Timestamp(seconds: 0)
  }

  /// A dress of 80.00 and two belts of 20.00, with express delivery of 9.90.
  private static func order() -> Order {
    var order = Order(
      id: "O1", customer: "C1", status: .delivered, currency: .eur,
      lines: [
        OrderLine(
          id: "L1", sku: "DRESS-M", name: "Dress", category: "apparel", quantity: 1,
          unitPrice: Money(8_000, .eur)),
        OrderLine(id: "L2", sku: "BELT", name: "Belt", quantity: 2, unitPrice: Money(2_000, .eur)),
      ])
    order.placed = time("2026-11-03T10:00:00Z")
    order.delivered = Day(iso: "2026-11-06")
    order.promised = Day(iso: "2026-11-07")
    order.channel = .online
    order.country = "FR"
    order.shipping = Money(990, .eur)
    order.shippingKind = "express"
    order.standardShipping = Money(490, .eur)
    order.payments = [Payment(method: "CARD", kind: .card, amount: Money(12_990, .eur))]
    return order
  }

  private static func customer() -> Customer {
    var customer = Customer(id: "C1")
    customer.segment = "gold"
    customer.paymentMethods = [
      PaymentMethod(id: "CARD", kind: .card),
      PaymentMethod(id: "GIFT", kind: .giftCard, balance: 1_000),
    ]
    return customer
  }

  private static func ticket() -> Ticket {
    var ticket = Ticket(
      id: "T1", customer: "C1", order: "O1", received: time("2026-11-20T09:00:00Z"),
      channel: .email, language: .fr, reason: .wrongSize, wants: .replacement)
    ticket.lines = [TicketLine(line: "L1", quantity: 1)]
    ticket.wanted = [WantedVariant(line: "L1", sku: "DRESS-L")]
    return ticket
  }

  private static func dress() -> Product {
    Product(
      id: "P1", name: "Dress", category: "apparel",
      variants: [
        Variant(sku: "DRESS-M", price: 8_000, stock: 0),
        Variant(sku: "DRESS-L", price: 8_500, stock: 2),
      ])
  }

  /// Says on a day where the goods are.
  mutating func move(_ goods: Goods, on day: String) {
    ticket.evolve(
      .goodsMoved(to: goods, was: ticket.goods), by: "anna",
      at: FactWorld.time(day + "T09:00:00Z"))
  }

  /// A ticket of the customer's that was decided by a refund so many days ago.
  static func refunded(_ id: TicketID, daysAgo days: Int64) -> QueueRow {
    var row = QueueRow(ticket: ticket(), order: order(), customer: customer())
    row.ticket = id
    row.decided = [.refund]
    row.decidedAt = time("2026-11-20T09:00:00Z").adding(seconds: -86_400 * days)
    return row
  }

  /// The facts that the desk derives.
  func facts(_ rows: String = "") throws -> CaseFacts {
    CaseFacts(
      dossier, policy: try PolicyUnderTest.policy(rows: rows), today: FactWorld.today)
  }

  /// Everything about the request.
  var dossier: Dossier {
    Dossier(
      ticket: ticket, customer: customer, order: order, products: [dress], orders: [order],
      otherTickets: otherTickets, earlierDecisions: [])
  }
}
