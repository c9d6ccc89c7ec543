/// Someone who bought, or who asks.
public struct Customer: Hashable, Sendable {
  /// The customer's identifier.
  public let id: CustomerID
  /// The name; nil where it is not known or was erased.
  public var name: String?
  /// The e-mail address.
  public var email: String?
  /// The telephone number.
  public var phone: String?
  /// The country: a code of ISO 3166-1, or whatever name the shop's own system uses.
  public var country: String?
  /// The language that the customer writes in.
  public var language: Language?
  /// The shop's own class of customer, such as `gold`.
  public var segment: String?
  /// Since when the customer is known.
  public var since: Day?
  /// Loyalty points.
  public var points: Int?
  /// The channel that the customer prefers.
  public var prefers: ContactChannel?
  /// What the customer agreed to or not, such as `marketing`.
  public var consents: [String: Bool] = [:]
  /// The shop's own marks.
  public var tags: [String] = []
  /// A note about the customer.
  public var note: String?
  /// The means of payment on file.
  public var paymentMethods: [PaymentMethod] = []
  /// Fields that the desk has no use for.
  public var extra = ExtraFields()

  /// A customer of whom nothing is known yet but the identifier.
  public init(id: CustomerID, name: String? = nil) {
    self.id = id
    self.name = name
  }
}
