public import RefundDesk
public import RefundPolicy

extension Phrases {
  /// What came out of a check.
  public func name(_ result: Check.Result) -> String {
    switch result {
    case .pass: say(en: "pass", fr: "conforme")
    case .warn: say(en: "warn", fr: "réserve")
    case .fail: say(en: "fail", fr: "contraire")
    case .unknown: say(en: "unknown", fr: "inconnu")
    case .info: say(en: "info", fr: "info")
    }
  }

  /// What the law grants at least, in one sentence.
  public func sentence(_ floor: LegalFloor) -> String {
    let remedies = choice(floor.remedies.map { name($0) })
    let amount = money(floor.amount)
    guard let due = floor.due else {
      return say(
        en: "\(floor.right), \(floor.article): \(remedies), \(amount)",
        fr: "\(floor.right), \(floor.article) : \(remedies), \(amount)")
    }
    return say(
      en: "\(floor.right), \(floor.article): \(remedies), \(amount) by \(date(due))",
      fr: "\(floor.right), \(floor.article) : \(remedies), \(amount) avant le \(date(due)) inclus")
  }

  /// What is permitted of a kind, in a few words.
  public func sentence(_ allowed: AllowedResolution) -> String {
    var words = [name(allowed.kind)]
    if let amount = allowed.amount { words.append(money(amount)) }
    if let bonus = allowed.bonus, bonus.isPositive { words.append("+" + money(bonus)) }
    if allowed.due { words.append(say(en: "due by law", fr: "dû par la loi")) }
    if allowed.needsConsent {
      words.append(say(en: "with the customer’s consent", fr: "avec l'accord exprès du client"))
    }
    if !allowed.clauses.isEmpty { words.append(allowed.clauses.joined(separator: " ; ")) }
    return words.joined(separator: " · ")
  }

  /// That no policy is in force, with what to do.
  public func noPolicy() -> String {
    say(
      en: "No policy is in force at this desk. guichet policy use FILE puts one in force.",
      fr: "Aucune politique n'est en vigueur. guichet policy use FILE en met une en vigueur.")
  }
}
