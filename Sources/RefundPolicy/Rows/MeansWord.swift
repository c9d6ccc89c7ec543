/// The words by which rows name how money goes back.
public enum MeansWord: String, CaseIterable, Sendable {
  /// The means that the order was paid with.
  case original
  case storeCredit = "store_credit"
  case giftCard = "gift_card"
  /// A gift card that the customer has already.
  case giftCardOnFile = "gift_card_on_file"
  /// Any means that the customer has on file.
  case anyOnFile = "any_on_file"
  case bankTransfer = "bank_transfer"
  case cash
  /// Other goods instead of money.
  case exchange
  /// The marketplace's own tool.
  case platform
  /// Any means that is money.
  case anyCash = "any_cash"

  /// Whether it puts money, and not a promise of goods, into the customer's hands.
  public var isMoney: Bool {
    switch self {
    case .original, .bankTransfer, .cash, .platform, .anyCash, .anyOnFile: true
    case .storeCredit, .giftCard, .giftCardOnFile, .exchange: false
    }
  }
}
