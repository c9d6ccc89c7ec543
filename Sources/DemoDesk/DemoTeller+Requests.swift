import RefundDesk

extension DemoTeller {
  /// How many of a hundred last requests are still open: most of a small desk, few of a huge one.
  private var openPercent: Int {
    desk.tickets <= 200 ? 68 : max(3, (13_600 + 4 * (desk.tickets - 200)) / desk.tickets)
  }

  /// Adds a request with its order. A past one is closed; a last one may be.
  mutating func request(in story: inout DemoStory, isPast: Bool) {
    let reason = random.pick(weighted: DemoTeller.reasons)
    let item = item(for: reason)
    let isOpen = !isPast && random.chance(openPercent)
    let received = isOpen ? openTime() : moment(on: today.adding(days: -random.number(6...380)))
    let delivered = delivered(before: received.utcDay, reason)
    let placed = (delivered ?? received.utcDay).adding(days: -random.number(2...6))
    let order = order(of: item, for: story.customer, placed: placed, delivered: delivered)
    var ticket = request(about: item, order, story.customer, reason: reason, received: received)
    if isOpen { work(on: &ticket, order) } else { close(&ticket, order, story.customer) }
    story.orders.append(order)
    story.tickets.append(ticket)
  }

  private static let reasons: [(Reason, Int)] = [
    (.changeOfMind, 22), (.wrongSize, 17), (.defective, 18), (.damagedOnArrival, 9),
    (.notAsDescribed, 9), (.wrongItem, 6), (.missingPart, 6), (.late, 5), (.notDelivered, 6),
    (.duplicateCharge, 2),
  ]

  /// An article that can have such a trouble.
  private mutating func item(for reason: Reason) -> DemoItem {
    let categories: [String] =
      switch reason {
      case .wrongSize: ["apparel", "apparel", "apparel", "jewellery"]
      case .missingPart: ["toys", "electronics", "home"]
      case .defective: ["electronics", "electronics", "home", "hygiene", "jewellery", "apparel"]
      default: ["apparel", "electronics", "home", "jewellery", "hygiene", "toys", "books"]
      }
    let known = reason == .wrongSize ? DemoCatalogue.sized : DemoCatalogue.byCategory
    return DemoCatalogue.products[random.pick(known[random.pick(categories)] ?? [0])]
  }

  /// From minutes to weeks ago, most of them of the last days.
  private mutating func openTime() -> Timestamp {
    let minutes = random.pick(
      weighted: [
        (2...90, 10), (90...1440, 18), (1440...4320, 30), (4320...8640, 20), (8640...12_960, 12),
        (12_960...20_160, 7), (20_160...40_000, 3),
      ])
    return desk.now.adding(seconds: -Int64(random.number(minutes) * 60 + random.number(0...59)))
  }

  private mutating func delivered(before day: Day, _ reason: Reason) -> Day? {
    switch reason {
    case .notDelivered: nil
    case .defective: day.adding(days: -random.pick([2, 5, 9, 21, 40, 75, 140, 290, 410]))
    case .changeOfMind: day.adding(days: -random.pick([1, 3, 5, 8, 11, 13, 14, 16, 22, 29]))
    default: day.adding(days: -random.number(0...9))
    }
  }

  /// The request itself, as it came in.
  mutating func request(
    about item: DemoItem, _ order: Order, _ customer: Customer, reason: Reason,
    received: Timestamp
  ) -> Ticket {
    let language = customer.language ?? .fr
    let channel = random.pick(
      weighted: [
        (ContactChannel.email, 50), (.form, 22), (.chat, 13), (.phone, 8), (.store, 4),
        (.social, 3),
      ])
    var ticket = Ticket(
      id: nextTicketID(), customer: customer.id, order: order.id, received: received,
      channel: channel, language: language, reason: reason, wants: wish(for: reason))
    let line = order.lines[0]
    ticket.lines = [TicketLine(line: line.id, quantity: max(1, line.quantity))]
    if ticket.wants == .replacement { want(another: line, item, in: &ticket) }
    if random.chance(30) { ticket.refundTo = customer.paymentMethods.first?.id }
    facts(of: &ticket, reason)
    ticket.messages = [
      Message(
        at: received, from: .customer, channel: channel,
        text: message(about: item, ticket, customer))
    ]
    return ticket
  }

  private mutating func wish(for reason: Reason) -> Wish? {
    switch reason {
    case .wrongSize: random.pick(weighted: [(.replacement, 62), (.refund, 30), (.credit, 8)])
    case .defective:
      random.pick(weighted: [(.refund, 40), (.replacement, 35), (.repair, 17), (.discount, 8)])
    case .damagedOnArrival, .missingPart, .wrongItem:
      random.pick(weighted: [(.replacement, 52), (.refund, 36), (.discount, 12)])
    case .duplicateCharge: .refund
    case .late: random.pick(weighted: [(.refund, 45), (.discount, 30), (nil, 25)])
    default:
      random.pick(
        weighted: [(.refund, 66), (.replacement, 10), (.credit, 9), (.information, 8), (nil, 7)])
    }
  }

  private mutating func want(another line: OrderLine, _ item: DemoItem, in ticket: inout Ticket) {
    let others = item.product.variants.filter { $0.sku != line.sku }
    guard ticket.reason == .wrongSize, !others.isEmpty else { return }
    ticket.wanted = [WantedVariant(line: line.id, sku: random.pick(others).sku)]
  }

  private mutating func facts(of ticket: inout Ticket, _ reason: Reason) {
    if random.chance(75) { ticket.facts["proof"] = Fact(.text("order_number")) }
    if random.chance(60) {
      let condition = random.pick(weighted: [
        ("new", 60), ("tried", 25), ("used", 10), ("damaged", 5),
      ])
      ticket.facts["condition"] = Fact(.text(reason == .damagedOnArrival ? "damaged" : condition))
    }
    if [.defective, .damagedOnArrival, .wrongItem].contains(reason), random.chance(55) {
      ticket.facts["photo"] = Fact(.flag(random.chance(80)))
    }
  }

  /// One of each part, whole sentences, filled with the article and signed.
  private mutating func message(
    about item: DemoItem, _ ticket: Ticket, _ customer: Customer
  ) -> String {
    let words = DemoWords.of(ticket.language)
    let problem = words.problems[ticket.reason].map { random.pick($0) } ?? ""
    let wish = (ticket.wants ?? .information)
    var body = [DemoWords.fill(problem, item, ticket.language)]
    let context = random.pick(words.contexts)
    if !context.isEmpty { body.append(context) }
    if let wishes = words.wishes[wish] { body.append(random.pick(wishes)) }
    if ticket.channel == .chat || ticket.channel == .social { return body.joined(separator: " ") }
    let name = customer.name ?? ""
    let closing = DemoWords.signed(random.pick(words.closings), name)
    return "\(random.pick(words.openings))\n\n\(body.joined(separator: " "))\n\n\(closing)"
  }
}
