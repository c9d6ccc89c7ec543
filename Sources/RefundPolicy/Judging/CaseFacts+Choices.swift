import RefundDesk

extension CaseFacts {
  /// Whether the customer asks for another means of refund than the one that was used.
  var hasChosenMeans: Bool {
    self[.refundTo]?.value != .word("original") || truth(.methodOnFile) != .yes
  }

  /// The case as it would be with a means of refund that is permitted: the shop pays by that one.
  var withoutChoiceOfMeans: CaseFacts {
    var free = self
    free.set(.refundTo, "original", from: .records)
    free.set(.methodOnFile, true, from: .records)
    return free
  }

  /// The case as it would be if the customer chose what can be chosen: means, variant, whole order.
  var withoutChoices: CaseFacts {
    var free = withoutChoiceOfMeans
    free.set(.scope, "order", from: .records)
    let variant = truth(.otherVariant)
    for name in [FactName.sameProduct, .differentOption, .available] {
      free[name] = nil
      if variant != .unknown { free.set(name, variant == .yes, from: .records) }
    }
    free.set(.giftCardCovers, true, from: .records)
    return free
  }
}
