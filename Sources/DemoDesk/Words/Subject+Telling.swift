import RefundDesk

extension Subject {
  /// What the desk writes about a resolution; nil where it has said it already.
  init?(telling resolution: Resolution) {
    switch resolution {
    case .refund, .cancel: self = .refunded
    case .replacement, .orderChange: self = .replaced
    case .credit: self = .credited
    case .discount: self = .discounted
    case .repair, .redo: self = .repaired
    case .decline: self = .declined
    case .giftCard, .points: return nil
    }
  }
}
