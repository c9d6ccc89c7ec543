import RefundDesk

/// A customer with how they write.
struct Buyer: Sendable {
  /// The record.
  var customer: Customer
  /// What they sign with.
  var name: String
  var isFemale: Bool
  var language: Language
  var hand: Handwriting
  var tone: Tone
  /// Where their parcels go.
  var country: String

  /// The means that they usually pay with.
  var means: PaymentMethod? { customer.paymentMethods.first }
}
