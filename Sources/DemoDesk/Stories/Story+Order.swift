import RefundDesk

extension Story {
  /// The order of some purchases.
  mutating func makeOrder(_ purchases: [Purchase], by buyer: Buyer, _ delivery: Delivery) -> Order {
    var total: Int64 = 0
    var lines: [OrderLine] = []
    for (index, purchase) in purchases.enumerated() {
      let line = Story.line(purchase, number: index + 1)
      total += line.unitPrice.minorUnits * Int64(line.quantity) - line.discount.minorUnits
      lines.append(line)
    }
    var order = Order(
      id: counters.nextOrder(delivery.marketplace), customer: buyer.customer.id,
      status: delivery.status, currency: DemoDesk.currency, lines: lines)
    order.placed = delivery.placed
    order.delivered = delivery.delivered
    order.promised = delivery.promised
    order.channel = delivery.channel
    order.marketplace = delivery.marketplace
    order.country = delivery.channel == .store ? "FR" : buyer.country
    ship(&order, delivery, total)
    order.invoice =
      "F" + String(clock.day(delivery.placed).civil.year) + "-" + order.id.rawValue.suffix(7)
    let paid = Money(total + order.shipping.minorUnits, DemoDesk.currency)
    order.payments = [Payment(method: buyer.means?.id, kind: buyer.means?.kind, amount: paid)]
    if delivery.channel == .store, random.chance(35) {
      order.payments = [Payment(method: nil, kind: .cash, amount: paid)]
    }
    return order
  }

  private func ship(_ order: inout Order, _ delivery: Delivery, _ total: Int64) {
    guard delivery.channel != .store else { return }
    let standard: Int64 = total >= 8_000 ? 0 : order.country == "FR" ? 490 : 790
    order.shippingKind = delivery.isExpress ? "express" : "standard"
    order.shipping = Money(delivery.isExpress ? 1_290 : standard, DemoDesk.currency)
    if delivery.isExpress { order.standardShipping = Money(standard, DemoDesk.currency) }
  }

  private static func line(_ purchase: Purchase, number: Int) -> OrderLine {
    let variant = purchase.article.product.variants[purchase.variant]
    let price = variant.price ?? 0
    var name = purchase.article.lineNames[purchase.variant]
    if let engraved = purchase.engraved { name += " « \(engraved) »" }
    var line = OrderLine(
      id: LineID(composed: "L" + String(number)), sku: variant.sku, name: name,
      category: purchase.article.category.rawValue, quantity: purchase.quantity,
      unitPrice: Money(price, DemoDesk.currency))
    let whole = price * Int64(purchase.quantity)
    let discount = whole * Int64(purchase.reduction) / 100
    line.discount = Money(discount, DemoDesk.currency)
    // Books bear 5.5 % of tax, everything else 20 %; both are in the price.
    let rate: Int64 = purchase.article.category == .books ? 55 : 200
    line.tax = Money((whole - discount) * rate / (1_000 + rate), DemoDesk.currency)
    line.flags = purchase.flags
    if purchase.engraved != nil { line.flags.append("personalised") }
    return line
  }

  /// Something to buy of an article.
  mutating func makePurchase(of article: Article) -> Purchase {
    var purchase = Purchase(article, variant: random.below(article.product.variants.count))
    if article.takesName, random.chance(70) {
      purchase.engraved = random.pick(Names.frenchWomen).text
    }
    if random.chance(7) { purchase.quantity = random.from(2, to: 3) }
    if random.chance(14) { purchase.reduction = random.pick([10, 15, 20, 25, 30]) }
    if random.chance(6) { purchase.flags.append("gift") }
    if article.category == .electronics, random.chance(5) { purchase.flags.append("second_hand") }
    return purchase
  }
}
