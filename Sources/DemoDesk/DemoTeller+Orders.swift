import RefundDesk

extension DemoTeller {
  /// An order of one to three articles, the first of them given.
  mutating func order(
    of item: DemoItem, for customer: Customer, placed day: Day, delivered: Day?
  ) -> Order {
    var lines = [line(1, item)]
    for number in 2..<(2 + random.pick(weighted: [(0, 62), (1, 26), (2, 12)])) {
      lines.append(line(number, random.pick(DemoCatalogue.products)))
    }
    var order = Order(
      id: nextOrderID(), customer: customer.id, status: delivered == nil ? .shipped : .delivered,
      currency: .eur, lines: lines)
    order.placed = moment(on: day)
    order.delivered = delivered
    order.promised = day.adding(days: 4)
    order.channel = random.pick(weighted: [(.online, 86), (.store, 8), (.phone, 6)])
    if order.channel == .online, random.chance(9) {
      order.marketplace = random.pick(["amazon", "zalando", "ebay"])
    }
    order.country = customer.country
    order.invoice = "F-\(order.id.rawValue.dropFirst(3))"
    if order.channel == .store {
      order.delivered = day
      order.promised = nil
    } else {
      ship(&order)
    }
    pay(&order, customer)
    return order
  }

  private mutating func line(_ number: Int, _ item: DemoItem) -> OrderLine {
    let variant = random.pick(item.product.variants)
    let price = Money(variant.price ?? 0, .eur)
    let options = variant.options.sorted { $0.key < $1.key }.map(\.value).joined(separator: ", ")
    var line = OrderLine(
      id: LineID(composed: "L\(number)"), sku: variant.sku,
      name: options.isEmpty ? item.product.name : "\(item.product.name) (\(options))",
      category: item.product.category,
      quantity: random.pick(weighted: [(1, 88), (2, 10), (3, 2)]), unitPrice: price)
    let gross = price.minorUnits * Int64(line.quantity)
    if random.chance(12) { line.discount = Money(gross / 10, .eur) }
    // Tax is part of the price: 20 %, books 5.5 %.
    let net = gross - line.discount.minorUnits
    line.tax = Money(line.category == "books" ? net * 55 / 1055 : net / 6, .eur)
    return line
  }

  private mutating func ship(_ order: inout Order) {
    let goods = (try? order.total().minorUnits) ?? 0
    guard goods < 6000 || random.chance(15) else { return }
    order.shippingKind = random.pick(weighted: [("standard", 80), ("express", 20)])
    order.shipping = Money(order.shippingKind == "express" ? 1290 : 490, .eur)
    if order.shippingKind == "express" { order.standardShipping = Money(490, .eur) }
  }

  mutating func pay(_ order: inout Order, _ customer: Customer) {
    guard let total = try? order.total(), let first = customer.paymentMethods.first else { return }
    let gift = customer.paymentMethods.first { $0.kind == .giftCard }
    if let gift, total.minorUnits > 4000, random.chance(30) {
      order.payments = [
        Payment(method: gift.id, kind: gift.kind, amount: Money(2000, .eur)),
        Payment(
          method: first.id, kind: first.kind, amount: Money(total.minorUnits - 2000, .eur)),
      ]
    } else {
      order.payments = [Payment(method: first.id, kind: first.kind, amount: total)]
    }
  }

  /// An order that nobody has asked anything about.
  mutating func quietOrder(in story: inout DemoStory) {
    let day = today.adding(days: -random.number(3...400))
    story.orders.append(
      order(
        of: random.pick(DemoCatalogue.products), for: story.customer, placed: day,
        delivered: day.adding(days: random.number(2...5))))
  }
}
