import CanonicalJSON
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
      writeLines(to: &writer)
    }
    writer.write(extra, .personal)
  }
}

extension Order {
  /// Without a closure and a copy for each line: orders have a thousand.
  private func writeLines(to writer: inout RecordWriter) {
    guard !lines.isEmpty else { return }
    writer.json.key(OrderKey.lines.rawValue)
    writer.json.beginArray()
    for index in lines.indices {
      writer.json.beginObject()
      lines[index].write(to: &writer)
      writer.json.endObject()
    }
    writer.json.endArray()
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
    // Every key of a line is open, so one question is enough.
    if writer.part != .personal { writeFields(to: &writer.json) }
    if !extra.members.isEmpty { writer.write(extra, .orderLine) }
  }

  private func writeFields(to json: inout CanonicalWriter) {
    // The keys of ``OrderLineKey``, as literals: a file has hundreds of thousands of lines.
    json.member(literal: "id", id.rawValue)
    json.member(literal: "sku", sku.rawValue)
    json.member(literal: "name", name)
    if let category { json.member(literal: "category", category) }
    json.member(literal: "quantity", Int64(quantity))
    json.member(literal: "unit_price", unitPrice.minorUnits)
    if discount.minorUnits != 0 { json.member(literal: "discount", discount.minorUnits) }
    if tax.minorUnits != 0 { json.member(literal: "tax", tax.minorUnits) }
    if !flags.isEmpty {
      json.key(OrderLineKey.flags.rawValue)
      json.beginArray()
      for flag in flags { json.string(flag) }
      json.endArray()
    }
  }
}
