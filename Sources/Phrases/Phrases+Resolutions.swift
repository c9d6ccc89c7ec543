public import RefundDesk

extension Phrases {
  /// A resolution in a few words with its amount, as histories and previews show it.
  public func sentence(_ resolution: Resolution) -> String {
    switch resolution {
    case .refund(let amounts, _, let goodsBack):
      goodsBack
        ? say(en: "refund \(total(amounts))", fr: "remboursement de \(total(amounts))")
        : say(
          en: "refund \(total(amounts)), goods kept",
          fr: "remboursement de \(total(amounts)), article conservé")
    case .discount(let amounts, _):
      say(
        en: "discount of \(total(amounts)), goods kept",
        fr: "remise de \(total(amounts)), article conservé")
    case .replacement(let goods, let difference): replacement(goods, difference)
    case .orderChange(let goods, let difference): orderChange(goods, difference)
    case .repair: say(en: "repair", fr: "réparation")
    case .redo: say(en: "done again", fr: "nouvelle prestation")
    case .credit(let paid, let bonus, let expires): credit(paid, bonus, expires)
    case .giftCard(let amounts):
      say(en: "gift card of \(total(amounts))", fr: "carte cadeau de \(total(amounts))")
    case .points(let count): points(count)
    case .cancel(let amounts, _):
      say(
        en: "cancellation, \(total(amounts)) paid back",
        fr: "annulation, \(total(amounts)) remboursés")
    case .decline(let clauses):
      clauses.isEmpty
        ? say(en: "declined", fr: "refus")
        : say(en: "declined (\(list(clauses)))", fr: "refus (\(list(clauses)))")
    }
  }

  /// The resolutions of a decision in a few words.
  public func sentence(_ decision: Decision) -> String {
    list(decision.resolutions.map(sentence))
  }

  private func total(_ amounts: [AttributedAmount]) -> String {
    guard let first = amounts.first,
      let sum = try? Money.sum(amounts.map(\.amount), in: first.amount.currency)
    else { return "–" }
    return money(sum)
  }

  private func replacement(_ goods: [Replacement], _ difference: Money) -> String {
    let what = list(goods.map(\.sku.rawValue))
    if difference.isPositive {
      return say(
        en: "replacement by \(what), the customer pays \(money(difference))",
        fr: "remplacement par \(what), le client paie \(money(difference))")
    }
    if difference.isNegative {
      let back = money(Money(-difference.minorUnits, difference.currency))
      return say(
        en: "replacement by \(what), \(back) paid back",
        fr: "remplacement par \(what), \(back) remboursés")
    }
    return say(en: "replacement by \(what)", fr: "remplacement par \(what)")
  }

  private func orderChange(_ goods: [Replacement], _ difference: Money) -> String {
    let what = list(goods.map(\.sku.rawValue))
    return difference.isZero
      ? say(en: "order changed to \(what)", fr: "commande modifiée : \(what)")
      : say(
        en: "order changed to \(what), difference \(money(difference))",
        fr: "commande modifiée : \(what), différence \(money(difference))")
  }

  private func credit(_ paid: [AttributedAmount], _ bonus: Money, _ expires: Day?) -> String {
    let amount = total(paid)
    let body =
      bonus.isZero
      ? say(en: "store credit of \(amount)", fr: "avoir de \(amount)")
      : say(
        en: "store credit of \(amount) with a bonus of \(money(bonus))",
        fr: "avoir de \(amount) avec un bonus de \(money(bonus))")
    guard let expires else { return body }
    return say(
      en: "\(body), valid until \(shortDate(expires))",
      fr: "\(body), valable jusqu'au \(shortDate(expires))")
  }
}
