/// The keys of a customer's means of payment.
enum PaymentMethodKey: String, RecordKey {
  case id, kind, label, balance

  static let table = KeyTable<PaymentMethodKey>()

  var place: FieldPlace {
    switch self {
    case .label: .personal
    case .id, .kind, .balance: .open
    }
  }
}
