import RefundDesk

/// The steps that hard cases are told in.
extension Story {
  /// An order of one article, recorded: delivered so many days before a day.
  mutating func buy(
    _ code: String, variant: Int = 0, by buyer: Buyer, deliveredOn day: Day,
    change: (inout Purchase, inout Delivery) -> Void = { _, _ in }
  ) -> Order {
    let placed = clock.time(day.adding(days: -4), minute: random.from(470, to: 1_330))
    var delivery = Delivery(placed: placed, delivered: day)
    var purchase = Purchase(Catalogue.article(code), variant: variant)
    change(&purchase, &delivery)
    return makeOrder([purchase], by: buyer, delivery)
  }

  /// A request in the customer's own words, written carefully.
  mutating func request(
    _ reason: Reason, _ wish: Wish?, by buyer: Buyer, on order: Order, received: Timestamp,
    through channel: ContactChannel = .email, saying text: String
  ) -> Ticket {
    let plan = RequestPlan(reason: reason, wish: wish, received: received, channel: channel)
    var ticket = makeTicket(
      plan, by: buyer, on: order,
      lines: order.lines.map { TicketLine(line: $0.id, quantity: $0.quantity) })
    let words = Handwriting.careful.applied(to: text, buyer.language)
    ticket.messages = [
      Message(at: received, from: .customer, channel: channel, text: words)
    ]
    return ticket
  }

  /// Adds a message to a request.
  mutating func add(
    _ text: String, from: Message.Sender, at: Timestamp, to ticket: inout Ticket
  ) {
    guard at <= clock.now else { return }
    let words = Handwriting.careful.applied(to: text, ticket.language)
    ticket.messages.append(Message(at: at, from: from, channel: ticket.channel, text: words))
  }

  /// The work on a request.
  func work(_ ticket: Ticket, on order: Order) -> Casework {
    Casework(ticket, order: order, earlier: decisions(on: order.id), now: clock.now)
  }

  /// Records a request that nobody has touched.
  mutating func leave(_ ticket: Ticket, on order: Order) { record(work(ticket, on: order)) }

  /// A moment so many days ago, in working hours; the last minutes where that has not come yet.
  func ago(days: Int, minute: Int) -> Timestamp {
    let time = clock.time(clock.today.adding(days: -days), minute: minute)
    return time < clock.now ? time : clock.now.adding(seconds: -1_500)
  }

  /// The latest Monday on which a request of that minute can have come in.
  func lastMonday(minute: Int) -> Timestamp {
    let monday = clock.today.adding(days: 1 - clock.today.weekday.rawValue)
    let time = clock.time(monday, minute: minute)
    return time < clock.now ? time : clock.time(monday.adding(days: -7), minute: minute)
  }
}
