import RefundDesk

extension CaseFacts {
  /// Adds what follows from other facts and from what the shop has said of itself.
  ///
  /// Nothing that is known is changed. That buyers were told of their right is assumed while nobody says
  /// otherwise: the shop states it in `[shop]`, and `lint` asks for it.
  mutating func complete(with policy: Policy) {
    let shop = policy.shop
    if self[.informed] == nil {
      set(.informed, shop.informed(on: day(.orderedOn)) ?? true, from: .shop)
    }
    if self[.informedReturnCost] == nil {
      set(.informedReturnCost, shop.informsOfReturnCost ?? true, from: .shop)
    }
    if self[.policyPosted] == nil { set(.policyPosted, shop.postsPolicy, from: .shop) }
    if self[.region] == nil { set(.region, shop.region, from: .shop) }
    if self[.jurisdiction] == nil {
      set(.jurisdiction, policy.jurisdiction.rawValue, from: .shop)
    }
    if self[.decidedOn] == nil { set(.decidedOn, day(.requestedOn), from: .records) }
    if self[.delivered] == nil, day(.deliveredOn) != nil { set(.delivered, true, from: .records) }
    if self[.delivery] == nil { set(.delivery, number(.standardDelivery), from: .records) }
  }
}
