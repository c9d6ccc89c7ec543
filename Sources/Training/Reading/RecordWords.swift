import RefundDesk

/// The usual words of records in which any word is legal: what a slip of the pen is measured by.
enum RecordWords {
  /// What has become of an order.
  static let statuses = [
    OrderStatus.pending, .processed, .shipped, .delivered, .cancelled, .adjustment,
  ].map(\.rawValue)

  /// How a customer reaches the desk.
  static let channels = [
    ContactChannel.email, .chat, .phone, .form, .store, .letter, .social,
  ].map(\.rawValue)

  /// What was paid with; a marketplace pays by its own tool, `platform`.
  static let payments =
    [PaymentMethod.Kind.card, .giftCard, .paypal, .bankTransfer, .cash].map(\.rawValue)
    + ["platform"]
}
