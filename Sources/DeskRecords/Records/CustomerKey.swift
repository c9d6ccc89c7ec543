/// The keys of a customer.
enum CustomerKey: String, RecordKey {
  case type, id, name, email, phone, country, language, segment, since, points, prefers, consents
  case tags, note
  case paymentMethods = "payment_methods"

  static let table = KeyTable<CustomerKey>()

  var place: FieldPlace {
    switch self {
    case .name, .email, .phone, .note: .personal
    case .paymentMethods: .both
    case .type, .id, .country, .language, .segment, .since, .points, .prefers, .consents, .tags:
      .open
    }
  }
}
