import RefundDesk

extension Order {
  /// Whether there is something for the journal's `x`.
  var hasPersonal: Bool { !extra.members.isEmpty || hasPersonalLine }

  private var hasPersonalLine: Bool {
    lines.contains { !$0.extra.members.isEmpty && ExtraRule.orderLine.hasPersonal($0.extra) }
  }

  func write(to writer: inout RecordWriter) {
    writer.write(OrderKey.id, id)
    writer.write(OrderKey.customer, customer)
    writer.write(OrderKey.placed, placed)
    writer.write(OrderKey.delivered, delivered)
    writer.write(OrderKey.promised, promised)
    writer.write(OrderKey.status, status.rawValue)
    writer.write(OrderKey.channel, channel?.rawValue)
    writer.write(OrderKey.marketplace, marketplace)
    writer.write(OrderKey.country, country)
    writer.write(OrderKey.currency, currency.code)
    writer.writeUnlessZero(OrderKey.shipping, shipping)
    writer.write(OrderKey.shippingKind, shippingKind)
    writer.write(OrderKey.standardShipping, standardShipping?.minorUnits)
    writer.write(OrderKey.invoice, invoice)
    if writer.part != .personal {
      writer.write(OrderKey.payment, payments) { $1.write(to: &$0) }
    }
    if writer.part != .personal || hasPersonalLine {
      writer.write(OrderKey.lines, lines) { $1.write(to: &$0) }
    }
    writer.write(extra, .personal)
  }
}

extension Payment {
  func write(to writer: inout RecordWriter) {
    writer.write(PaymentKey.method, method)
    writer.write(PaymentKey.kind, kind?.rawValue)
    writer.write(PaymentKey.amount, amount.minorUnits)
  }
}

extension OrderLine {
  func write(to writer: inout RecordWriter) {
    writer.write(OrderLineKey.id, id)
    writer.write(OrderLineKey.sku, sku)
    writer.write(OrderLineKey.name, name)
    writer.write(OrderLineKey.category, category)
    writer.write(OrderLineKey.quantity, quantity)
    writer.write(OrderLineKey.unitPrice, unitPrice.minorUnits)
    writer.writeUnlessZero(OrderLineKey.discount, discount)
    writer.writeUnlessZero(OrderLineKey.tax, tax)
    writer.write(OrderLineKey.flags, flags)
    if !extra.members.isEmpty { writer.write(extra, .orderLine) }
  }
}
