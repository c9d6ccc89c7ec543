import RefundDesk
import RefundPolicy
import Testing

/// One row of the table of facts: what the records say, and what the desk makes of it.
struct FactCase: CustomTestStringConvertible, Sendable {
  let fact: FactName
  let says: String
  /// What it must come to; nil for unknown.
  let value: CaseFact.Value?
  let change: @Sendable (inout FactWorld) -> Void

  init(
    _ fact: FactName, _ says: String, _ value: CaseFact.Value?,
    _ change: @escaping @Sendable (inout FactWorld) -> Void = { _ in }
  ) {
    self.fact = fact
    self.says = says
    self.value = value
    self.change = change
  }

  var testDescription: String { "\(fact.rawValue): \(says)" }

  static func day(_ text: String) -> CaseFact.Value { .day(Day(iso: text) ?? FactWorld.today) }

  static let all = order + goods + exchange + customer + fault

  private static let order: [FactCase] = [
    FactCase(.channel, "how the order was sold", .word("online")),
    FactCase(.marketplace, "the shop’s own sale", .word("none")),
    FactCase(.marketplace, "sold on Amazon", .word("amazon")) { $0.order.marketplace = "amazon" },
    FactCase(.marketplace, "as an export writes it", .word("amazon")) {
      $0.order.marketplace = "Amazon.fr"
    },
    FactCase(.status, "the order’s status", .word("delivered")),
    FactCase(.status, "not sent yet", .word("pending")) { $0.order.status = .pending },
    FactCase(.owner, "the order is the customer’s", .yesNo(true)),
    FactCase(.owner, "the order is somebody else’s", .yesNo(false)) { $0.order.customer = "C2" },
    FactCase(.owner, "whose order it is stands nowhere", nil) { $0.order.customer = nil },
    FactCase(.proof, "the customer’s own account", .word("account")),
    FactCase(.proof, "the order is known, its buyer is not", .word("order_number")) {
      $0.order.customer = nil
    },
    FactCase(.orderedOn, "the order’s day", day("2026-11-03")),
    FactCase(.deliveredOn, "the day of the last parcel", day("2026-11-06")),
    FactCase(.deliveredOn, "nobody knows the day", nil) { $0.order.delivered = nil },
    FactCase(.delivered, "it has arrived", .yesNo(true)),
    FactCase(.delivered, "it has not", .yesNo(false)) {
      $0.order.status = .shipped
      $0.order.delivered = nil
    },
    FactCase(.promisedOn, "the day that was promised", day("2026-11-07")),
    FactCase(.delivery, "what was paid for delivery", .number(990)),
    FactCase(.standardDelivery, "what standard delivery costs", .number(490)),
    FactCase(.payment, "how it was paid", .word("card")),
    FactCase(.jurisdiction, "the country of delivery", .word("FR")),
  ]

  private static let goods: [FactCase] = [
    FactCase(.reason, "as coded", .word("wrong_size")),
    FactCase(.wants, "as coded", .word("replacement")),
    FactCase(.requestedOn, "the day it came in", day("2026-11-20")),
    FactCase(.decidedOn, "the day of the judgement", day("2026-11-22")),
    FactCase(.itemsInOrder, "the line is one of the order", .yesNo(true)),
    FactCase(.itemsInOrder, "the line is none of the order", .yesNo(false)) {
      $0.ticket.lines = [TicketLine(line: "L9", quantity: 1)]
    },
    FactCase(.itemsInOrder, "more pieces than were bought", .yesNo(false)) {
      $0.ticket.lines = [TicketLine(line: "L1", quantity: 2)]
    },
    FactCase(.category, "the line’s category", .word("apparel")),
    FactCase(.price, "the line asked about", .number(8_000)),
    FactCase(.price, "one of two pieces", .number(2_000)) {
      $0.ticket.lines = [TicketLine(line: "L2", quantity: 1)]
    },
    FactCase(.keptValue, "what stays with the customer", .number(4_000)),
    FactCase(.scope, "a part of the order", .word("lines")),
    FactCase(.scope, "all of it", .word("order")) { $0.ticket.lines = [] },
    FactCase(.goodsBackOn, "not back", nil),
    FactCase(.goodsBackOn, "back since the day before yesterday", day("2026-11-20")) {
      $0.move(.received, on: "2026-11-20")
    },
    FactCase(.goodsBackOn, "proof of sending comes first", day("2026-11-19")) {
      $0.move(.inTransit, on: "2026-11-19")
      $0.move(.accepted, on: "2026-11-21")
    },
    FactCase(.goodsBackOn, "said by mistake, and put right", nil) {
      $0.move(.inTransit, on: "2026-11-19")
      $0.move(.withCustomer, on: "2026-11-21")
    },
    FactCase(.goodsBackOn, "back when the request came in", day("2026-11-20")) {
      $0.ticket.goods = .received
      $0.ticket = $0.ticket.asReceived()
    },
  ]

  private static let exchange: [FactCase] = [
    FactCase(.sameProduct, "another size of the dress", .yesNo(true)),
    FactCase(.sameProduct, "another product", .yesNo(false)) {
      $0.ticket.wanted = [WantedVariant(line: "L1", sku: "COAT")]
    },
    FactCase(.differentOption, "another option", .yesNo(true)),
    FactCase(.differentOption, "the same once more", .yesNo(false)) {
      $0.ticket.wanted = [WantedVariant(line: "L1", sku: "DRESS-M")]
    },
    FactCase(.available, "in stock", .yesNo(true)),
    FactCase(.available, "sold out", .yesNo(false)) { $0.dress.variants[1].stock = 0 },
    FactCase(.available, "nobody counts the stock", nil) { $0.dress.variants[1].stock = nil },
    FactCase(.otherVariant, "some other size is in stock", .yesNo(true)),
    FactCase(.otherVariant, "no other size is", .yesNo(false)) { $0.dress.variants[1].stock = 0 },
    FactCase(.difference, "the larger size costs more", .number(500)),
    FactCase(.difference, "the other one’s price is unknown", nil) {
      $0.dress.variants[1].price = nil
    },
    FactCase(.giftCardCovers, "a card pays, so no balance matters", .yesNo(true)),
    FactCase(.giftCardCovers, "10.00 on the gift card, 5.00 to pay", .yesNo(true)) {
      $0.ticket.refundTo = "GIFT"
    },
    FactCase(.giftCardCovers, "10.00 on the gift card, 15.00 to pay", .yesNo(false)) {
      $0.ticket.refundTo = "GIFT"
      $0.dress.variants[1].price = 9_500
    },
    FactCase(.giftCardCovers, "the balance is unknown", nil) {
      $0.ticket.refundTo = "GIFT"
      $0.customer.paymentMethods[1].balance = nil
    },
    FactCase(.methodOnFile, "the gift card is on file", .yesNo(true)) {
      $0.ticket.refundTo = "GIFT"
    },
    FactCase(.methodOnFile, "a card that nobody knows", .yesNo(false)) {
      $0.ticket.refundTo = "OTHER"
    },
    FactCase(.refundTo, "no means named: the original", .word("original")),
    FactCase(.refundTo, "the gift card", .words(["gift_card_on_file", "any_on_file", "gift_card"]))
    {
      $0.ticket.refundTo = "GIFT"
    },
  ]

  private static let customer: [FactCase] = [
    FactCase(.tier, "the customer’s class", .word("gold")),
    FactCase(.returns12m, "none before", .number(0)),
    FactCase(.returns12m, "two within a year, one longer ago", .number(2)) {
      $0.otherTickets = [
        FactWorld.refunded("T2", daysAgo: 10), FactWorld.refunded("T3", daysAgo: 300),
        FactWorld.refunded("T4", daysAgo: 400),
      ]
    },
    FactCase(.returnRate, "one return for one order, in millionths", .number(1_000_000)) {
      $0.otherTickets = [FactWorld.refunded("T2", daysAgo: 10)]
    },
    FactCase(.informed, "the shop has not said: assumed", .yesNo(true)),
    FactCase(.informedReturnCost, "the shop has not said: assumed", .yesNo(true)),
  ]

  private static let fault: [FactCase] = [
    FactCase(.fault, "a wrong size may be the chart’s or the customer’s", nil),
    FactCase(.fault, "nobody is at fault for a change of mind", .word("nobody")) {
      $0.ticket.reason = .changeOfMind
    },
    FactCase(.fault, "a change of mind that came back worn", .word("customer")) {
      $0.ticket.reason = .changeOfMind
      $0.ticket.goods = .rejected
    },
    FactCase(.fault, "the shop sent the wrong article", .word("seller")) {
      $0.ticket.reason = .wrongItem
    },
    FactCase(.fault, "the shop charged twice", .word("seller")) {
      $0.ticket.reason = .duplicateCharge
    },
    FactCase(.fault, "late and still with the shop", .word("seller")) {
      $0.ticket.reason = .late
      $0.order.status = .pending
    },
    FactCase(.fault, "late and on its way: no record knows why", nil) {
      $0.ticket.reason = .late
      $0.order.status = .shipped
    },
    FactCase(.fault, "lost on the way", .word("carrier")) { $0.ticket.goods = .lost },
    FactCase(.fault, "broken: packed badly or handled badly", nil) {
      $0.ticket.reason = .damagedOnArrival
    },
    FactCase(.fault, "a colleague’s note says it", .word("carrier")) {
      $0.ticket.reason = .damagedOnArrival
      $0.ticket.notes = [Note(at: $0.ticket.received, by: "bruno", text: "Faute : transporteur")]
    },
    FactCase(.fault, "a note that was taken back says nothing", nil) {
      $0.ticket.notes = [
        Note(at: $0.ticket.received, by: "bruno", text: "fault: customer", withdrawn: true)
      ]
    },
    FactCase(.fault, "any other note says nothing", nil) {
      $0.ticket.notes = [
        Note(at: $0.ticket.received, by: "bruno", text: "fault: to be found out")
      ]
    },
  ]
}
