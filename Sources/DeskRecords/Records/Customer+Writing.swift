import CanonicalJSON
import RefundDesk

extension Customer {
  /// Whether there is something for the journal's `x`.
  var hasPersonal: Bool {
    name != nil || email != nil || phone != nil || note != nil || !extra.members.isEmpty
      || paymentMethods.contains { $0.hasPersonal }
  }

  func write(to writer: inout RecordWriter) {
    writer.write(CustomerKey.id, id)
    writer.write(CustomerKey.name, name)
    writer.write(CustomerKey.email, email)
    writer.write(CustomerKey.phone, phone)
    writer.write(CustomerKey.country, country)
    writer.write(CustomerKey.language, language?.rawValue)
    writer.write(CustomerKey.segment, segment)
    writer.write(CustomerKey.since, since)
    writer.write(CustomerKey.points, points)
    writer.write(CustomerKey.prefers, prefers?.rawValue)
    writer.write(CustomerKey.consents, consents) { $0.member($1, $2) }
    writer.write(CustomerKey.tags, tags)
    writer.write(CustomerKey.note, note)
    if writer.part != .personal || paymentMethods.contains(where: \.hasPersonal) {
      writer.write(CustomerKey.paymentMethods, paymentMethods) { $1.write(to: &$0) }
    }
    writer.write(extra, .personal)
  }
}

extension PaymentMethod {
  var hasPersonal: Bool { label != nil || !extra.members.isEmpty }

  func write(to writer: inout RecordWriter) {
    writer.write(PaymentMethodKey.id, id)
    writer.write(PaymentMethodKey.kind, kind.rawValue)
    writer.write(PaymentMethodKey.label, label)
    writer.write(PaymentMethodKey.balance, balance)
    writer.write(extra, .personal)
  }
}
