import RefundDesk

extension Story {
  /// Somebody of whom nothing in particular is told.
  mutating func tellOrdinary() {
    let buyer = makeBuyer()
    let wished = random.weighed([(1, 70), (2, 17), (3, 8), (4, 3), (6, 2)])
    let count = min(wished, counters.left)
    let isOpen = random.chance(60)
    // The earlier requests were all settled; their days lie apart.
    var days = (1..<max(count, 1)).map { _ in random.from(25, to: 420) }
    days.sort(by: >)
    var times = days.map { clock.writing(on: clock.today.adding(days: -$0), &random) }
    times.append(
      isOpen
        ? recentTime()
        : clock.writing(on: clock.today.adding(days: -random.from(1, to: 75)), &random))
    let first = times.first ?? clock.now
    record(buyer, at: first.adding(seconds: -86_400 * 40))
    for (index, received) in times.prefix(count).enumerated() {
      tellRequest(of: buyer, received: received, isOpen: isOpen && index == count - 1)
    }
    if random.chance(22) { tellQuietOrder(of: buyer) }
  }

  /// One request with its order.
  private mutating func tellRequest(of buyer: Buyer, received: Timestamp, isOpen: Bool) {
    let reason = random.weighed(RequestPlan.reasons)
    var plan = RequestPlan(
      reason: reason, wish: random.weighed(RequestPlan.wishes(reason)), received: received,
      channel: random.weighed(RequestPlan.channels))
    let category = random.weighed(RequestPlan.categories(reason))
    let article = random.pick(articles(category, reason))
    // Where there is one variant only, there is nothing to change an order to.
    if plan.wish == .orderChange, article.product.variants.count == 1 { plan.wish = .cancel }
    let delivery = makeDelivery(plan, for: buyer)
    var purchases = [makePurchase(of: article)]
    if random.chance(34) { purchases.append(otherPurchase()) }
    if random.chance(10) { purchases.append(otherPurchase()) }
    var order = makeOrder(purchases, by: buyer, delivery)
    if reason == .duplicateCharge, let paid = order.payments.first { order.payments.append(paid) }
    record(order)
    var casework = makeCasework(plan, by: buyer, on: order, article)
    if isOpen {
      leaveOpen(&casework.0, casework.1)
    } else {
      settle(&casework.0, casework.1)
    }
    record(casework.0)
  }

  private mutating func makeCasework(
    _ plan: RequestPlan, by buyer: Buyer, on order: Order, _ article: Article
  ) -> (Casework, Scene) {
    let line = order.lines[0]
    let isWhole = plan.wish == .cancel || plan.reason == .late || plan.reason == .notDelivered
    let lines =
      isWhole
      ? order.lines.map { TicketLine(line: $0.id, quantity: $0.quantity) }
      : [TicketLine(line: line.id, quantity: random.chance(80) ? line.quantity : 1)]
    var scene = scene(order, line, article, buyer)
    if plan.channel == .letter || plan.channel == .phone || plan.channel == .store {
      scene.hand = .careful
    }
    if isWhole || plan.reason == .duplicateCharge {
      scene.amount = (try? order.total().minorUnits) ?? scene.amount
    }
    var ticket = makeTicket(plan, by: buyer, on: order, lines: lines)
    fill(&ticket, by: buyer, &scene)
    let earlier = decisions(on: order.id)
    return (Casework(ticket, order: order, earlier: earlier, now: clock.now), scene)
  }

  /// The articles of a category that a reason can be about.
  private func articles(_ category: Category, _ reason: Reason) -> [Article] {
    let all = Catalogue.articles(of: category)
    return reason == .wrongSize && category == .jewellery ? [all[0]] : all
  }

  private mutating func otherPurchase() -> Purchase {
    makePurchase(of: random.pick(Catalogue.articles))
  }

  /// An order that gave no trouble.
  private mutating func tellQuietOrder(of buyer: Buyer) {
    let day = clock.today.adding(days: -random.from(6, to: 400))
    var delivery = Delivery(placed: clock.time(day, minute: random.from(430, to: 1_370)))
    delivery.delivered = day.adding(days: random.from(2, to: 5))
    record(makeOrder([otherPurchase()], by: buyer, delivery))
  }
}
