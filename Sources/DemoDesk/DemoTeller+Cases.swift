import RefundDesk

extension DemoTeller {
  /// Tells a hard case.
  mutating func tell(_ hard: DemoCase) -> DemoStory {
    let plot = DemoPlot.of(hard)
    var story = DemoStory(customer: customer(plot.name, plot.language))
    let item = DemoCatalogue.item(plot.item)
    let received = desk.now.adding(seconds: -Int64(plot.hoursAgo) * 3600 - 421)
    let delivered = plot.daysSinceDelivery.map { received.utcDay.adding(days: -$0) }
    var order = order(
      of: item, for: story.customer,
      placed: (delivered ?? received.utcDay).adding(days: -4), delivered: delivered)
    order.channel = plot.orderChannel
    order.marketplace = plot.marketplace
    order.lines = [order.lines[0]]
    order.lines[0].quantity = plot.quantity
    order.lines[0].discount = .zero(.eur)
    order.lines[0].tax = Money(order.lines[0].unitPrice.minorUnits * Int64(plot.quantity) / 6, .eur)
    order.lines[0].flags = plot.flags
    if hard == .unknownDelivery { order.status = OrderStatus(rawValue: "delivered") }
    if hard == .essentialDate { order.promised = delivered?.adding(days: -16) }
    pay(&order, story.customer)
    var ticket = Ticket(
      id: nextTicketID(), customer: story.customer.id, order: order.id, received: received,
      channel: plot.channel, language: plot.language, reason: plot.reason, wants: plot.wants)
    ticket.lines = [TicketLine(line: order.lines[0].id, quantity: plot.quantity)]
    ticket.facts = plot.facts
    ticket.messages = [
      Message(at: received, from: .customer, channel: plot.channel, text: plot.message)
    ]
    ticket.tags = plot.tags
    if hard == .fourteenthDay { move(&order, &ticket) }
    decideEarlier(hard, &ticket, order)
    story.orders = [order]
    if hard == .serialReturner { addReturns(to: &story) }
    story.tickets.append(ticket)
    return story
  }

  /// The delivery on the Saturday two weeks before the last one that is over; the request came on the
  /// Monday after, or today where that is still to come.
  private func move(_ order: inout Order, _ ticket: inout Ticket) {
    var saturday = today
    while saturday.weekday != .saturday { saturday = saturday.adding(days: -1) }
    order.delivered = saturday.adding(days: -14)
    order.placed = Timestamp(startOf: saturday.adding(days: -18)).adding(seconds: 40_000)
    let monday = Timestamp(startOf: saturday.adding(days: 2)).adding(seconds: 30_600)
    ticket.received = min(monday, desk.now.adding(seconds: -1800))
    ticket.messages[0].at = ticket.received
  }

  /// What colleagues did before.
  private func decideEarlier(_ hard: DemoCase, _ ticket: inout Ticket, _ order: Order) {
    let line = order.lines[0]
    let time = ticket.received.adding(seconds: 2 * 3600)
    switch hard {
    case .imposedCredit:
      guard let total = try? line.total() else { return }
      let paid = [AttributedAmount(.line(line.id), total, quantity: line.quantity)]
      let decision = Decision(
        resolutions: [.credit(paid: paid, bonus: .zero(.eur), expires: nil)], at: time, by: "malik")
      ticket.decisions = [DecisionRecord(decision, life: .executed(at: time))]
      ticket.owner = "malik"
      ticket.conversation = .open
      ticket.messages.append(
        Message(
          at: time.adding(seconds: 90_000), from: .customer, channel: .email,
          text: "Je n’ai jamais demandé d’avoir, je veux mon argent. Merci d’annuler."))
    case .partlyRefunded:
      ticket.decisions = [Int64(1500), 2000].enumerated().map { index, units in
        let at = time.adding(seconds: Int64(index) * 86_400)
        let part = AttributedAmount(.line(line.id), Money(units, .eur))
        let decision = Decision(resolutions: [.discount([part], to: .original)], at: at, by: "anna")
        return DecisionRecord(decision, life: .executed(at: at))
      }
      ticket.owner = "anna"
      ticket.conversation = .open
    case .repairedTwice:
      ticket.notes = [
        Note(at: time, by: "sophie", text: "Deux réparations déjà, en mars et en août.")
      ]
      ticket.owner = "sophie"
      ticket.conversation = .open
    default: break
    }
  }

  /// A year of returns, all paid back.
  private mutating func addReturns(to story: inout DemoStory) {
    for index in 0..<4 {
      let day = today.adding(days: -60 - 70 * index)
      let item = random.pick(DemoCatalogue.products)
      let order = order(
        of: item, for: story.customer, placed: day, delivered: day.adding(days: 3))
      var ticket = request(
        about: item, order, story.customer, reason: .changeOfMind,
        received: moment(on: day.adding(days: 8)))
      close(&ticket, order, story.customer)
      story.orders.append(order)
      story.tickets.append(ticket)
    }
  }
}
