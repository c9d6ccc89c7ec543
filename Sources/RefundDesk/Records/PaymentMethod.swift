/// A means of payment that a customer has on file.
public struct PaymentMethod: Hashable, Sendable {
  /// What sort of means it is. Shops have more sorts than any list, so any text is legal.
  public struct Kind: RawRepresentable, Hashable, Sendable {
    /// The word that records use.
    public let rawValue: String
    /// The sort of a word; any word is legal.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// A bank card.
    public static let card = Kind(rawValue: "card")
    /// A gift card, which has a balance.
    public static let giftCard = Kind(rawValue: "gift_card")
    /// An account with a payment service.
    public static let paypal = Kind(rawValue: "paypal")
    /// A transfer between banks.
    public static let bankTransfer = Kind(rawValue: "bank_transfer")
    /// Notes and coins.
    public static let cash = Kind(rawValue: "cash")
  }

  /// The identifier, unique among all customers.
  public let id: PaymentMethodID
  /// What sort of means it is.
  public var kind: Kind
  /// What a person calls it, such as `Visa 2478`: personal data.
  public var label: String?
  /// What is left on a gift card, in minor units of the currency it is used with.
  public var balance: Int64?
  /// Fields that the desk has no use for.
  public var extra = ExtraFields()

  /// A means of payment.
  public init(id: PaymentMethodID, kind: Kind, label: String? = nil, balance: Int64? = nil) {
    self.id = id
    self.kind = kind
    self.label = label
    self.balance = balance
  }
}
