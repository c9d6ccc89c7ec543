/// The keys of an order. Whose it is, is said by an identifier only.
enum OrderKey: String, RecordKey {
  case type, id, customer, placed, delivered, promised, status, channel, marketplace, country
  case currency, shipping
  case shippingKind = "shipping_kind"
  case standardShipping = "standard_shipping"
  case invoice, payment, lines

  static let table = KeyTable<OrderKey>()

  var place: FieldPlace {
    switch self {
    case .lines: .both
    case .type, .id, .customer, .placed, .delivered, .promised, .status, .channel, .marketplace,
      .country, .currency, .shipping, .shippingKind, .standardShipping, .invoice, .payment:
      .open
    }
  }
}
