public import RefundDesk

/// The words by which rows name what they are about.
public enum Remedy: String, CaseIterable, Sendable {
  case refund, replacement, repair, credit, cancel, points, redo, information, decline
  case priceReduction = "price_reduction"
  case discount
  case exchange
  case giftCard = "gift_card"
  case orderChange = "order_change"
  /// Everything on top that nobody is owed.
  case gesture
  /// Keeping the goods while the money goes back.
  case keepItem = "keep_item"
  /// Every kind.
  case any = "*"

  /// The kinds of resolution that the word means.
  public var kinds: Set<ResolutionKind> {
    switch self {
    case .refund: [.refund]
    case .replacement, .exchange: [.replacement]
    case .repair: [.repair]
    case .credit: [.credit]
    case .cancel: [.cancel]
    case .points: [.points]
    case .redo: [.redo]
    case .information: [.information]
    case .decline: [.decline]
    case .priceReduction, .discount: [.discount]
    case .giftCard: [.giftCard]
    case .orderChange: [.orderChange]
    case .gesture: [.discount, .points, .redo, .giftCard]
    case .keepItem: []
    case .any: Set(ResolutionKind.allCases).subtracting([.information, .decline])
    }
  }
}

extension ResolutionKind {
  /// The word that policy files and examples use for the kind.
  public var policyWord: String { self == .discount ? "price_reduction" : rawValue }

  /// The kind that a wish asks for; a request that does not say asks for money back.
  public init(asked wish: Wish?) {
    self =
      switch wish {
      case .refund, nil: .refund
      case .replacement: .replacement
      case .repair: .repair
      case .credit: .credit
      case .discount: .discount
      case .cancel: .cancel
      case .orderChange: .orderChange
      case .information: .information
      }
  }
}
