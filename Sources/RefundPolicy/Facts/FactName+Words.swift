import RefundDesk

extension FactName {
  static let channels = OrderChannel.allCases.map(\.rawValue)
  static let reasons = Reason.allCases.map(\.rawValue)
  static let wishes = Wish.allCases.map(\.rawValue)
}
