public import RefundDesk
public import RefundPolicy

extension Phrases {
  /// No suggestion has the number.
  public func noSuchOffer(_ number: Int, of count: Int) -> String {
    say(
      en: "There is no suggestion \(number): suggest lists \(count).",
      fr: "Il n'y a pas de suggestion \(number) : suggest en liste \(count).")
  }

  // MARK: The floor

  /// The remedies and the amount that the law grants.
  public func floorGrants(_ floor: Floor) -> String {
    let remedies = choice(floor.remedies.map(name))
    guard isMoney(floor) else {
      return say(en: "\(capitalised(remedies)) due", fr: "Dû : \(remedies)")
    }
    let amount = money(floor.amount)
    return capitalised(say(en: "\(remedies), \(amount) due", fr: "\(remedies), \(amount) dus"))
  }

  /// How money must go back; nil where the law leaves it open.
  public func floorMeans(_ floor: Floor) -> String? {
    guard floor.originalMeans, isMoney(floor) else { return nil }
    return say(en: "by the means it was paid with", fr: "par le moyen de paiement d'origine")
  }

  private func isMoney(_ floor: Floor) -> Bool {
    floor.remedies.contains(.refund) || floor.remedies.contains(.cancel)
  }

  /// Until when the law grants it, and how long that is.
  public func floorDue(_ due: Day, today: Day) -> String {
    let left = due.days(since: today)
    return switch left {
    case ..<0:
      say(
        en: "since \(shortDate(due)): \(days(-left)) late",
        fr: "depuis le \(shortDate(due)) : \(days(-left)) de retard")
    case 0: say(en: "today at the latest", fr: "aujourd'hui au plus tard")
    default:
      say(
        en: "by \(shortDate(due)): \(days(left)) left",
        fr: "d'ici le \(shortDate(due)) : encore \(days(left))")
    }
  }

  /// What the delay costs already, and by which article.
  public func delayNow(_ amount: Money, article: String) -> String {
    say(
      en: "The delay costs \(money(amount)) already (\(article)).",
      fr: "Le retard coûte déjà \(money(amount)) (\(article)).")
  }

  /// What one rung of the delay costs: `€4.25 from 15 Dec 2026 (5%)`.
  public func delayStep(_ cost: DelayCost) -> String {
    let rate = cost.rate.map(percent) ?? say(en: "legal interest", fr: "intérêt légal")
    return say(
      en: "\(money(cost.cost)) from \(shortDate(cost.from)) (\(rate))",
      fr: "\(money(cost.cost)) dès le \(shortDate(cost.from)) (\(rate))")
  }

  /// What waiting costs, rung by rung.
  public func delayAhead(_ costs: [DelayCost], article: String) -> String {
    let steps = list(costs.map(delayStep))
    return say(en: "Late costs \(steps) (\(article)).", fr: "En retard : \(steps) (\(article)).")
  }

  /// That a right is not certain, with what makes it so.
  public func notCertain(_ why: String) -> String {
    say(en: "Not certain: \(why)", fr: "Pas certain : \(why)")
  }

  /// That a further right turns on what nobody has said.
  public func rightDepends(_ article: String, on facts: [String]) -> String {
    let known = list(facts)
    return say(
      en: "Not certain: \(article) may apply; it turns on \(known).",
      fr: "Pas certain : \(article) peut s'appliquer, selon \(known).")
  }

  // MARK: The terms of an offer

  /// What it costs if the customer accepts.
  public var termIfAccepted: String { say(en: "cost if accepted", fr: "coût si acceptée") }
  /// What later sales are expected to bring.
  public var termGain: String { say(en: "expected in later sales", fr: "attendu en ventes") }
  /// What happens if the customer does not accept.
  public var termOtherwise: String {
    say(en: "otherwise, with a further contact", fr: "sinon, avec un contact de plus")
  }
  /// How often it is accepted.
  public var termAcceptance: String { say(en: "accepted", fr: "acceptée") }
  /// What it is expected to cost.
  public var termExpected: String { say(en: "expected cost", fr: "coût attendu") }
  /// The price without tax.
  public var termNet: String { say(en: "price without tax", fr: "prix hors taxe") }
  /// What the goods cost the shop.
  public var termUnitCost: String { say(en: "cost of the goods", fr: "coût de l'article") }

  /// The inputs of an arithmetic.
  public var headingInputs: String {
    say(en: "Every input, and where it comes from", fr: "Chaque donnée, et d'où elle vient")
  }
  /// From the order's own record.
  public var originOrder: String { say(en: "the order", fr: "la commande") }
  /// From the product's own record.
  public var originProduct: String { say(en: "the product", fr: "le produit") }
  /// From the policy file.
  public func originPolicy(_ policy: String, key: String) -> String {
    say(en: "\(policy), advice.\(key)", fr: "\(policy), advice.\(key)")
  }
  /// Assumed until the policy says.
  public func originAssumed(key: String) -> String {
    say(
      en: "assumed; advice.\(key) in the policy file sets it",
      fr: "supposé ; advice.\(key) dans la politique le fixe")
  }
  /// From the desk's own cases.
  public func originLearned(_ cases: Int) -> String {
    say(en: "\(number(cases)) cases of this desk", fr: "\(number(cases)) cas de ce guichet")
  }

  /// Tax and cost as shares of a price, where the records do not say.
  public var originInputs: String { say(en: "from the inputs below", fr: "des données ci-dessous") }

  /// A share given in millionths.
  public func share(millionths: Int64) -> String {
    percent(Rate(basisPoints: Int(millionths / 100)))
  }

  /// How long a piece of work takes.
  public func minutes(_ count: Int) -> String { "\(number(count))\u{00A0}min" }

  /// How often an offer is accepted, with what that rests on.
  public func accepted(
    _ share: String, cases: Int, interval: (low: String, high: String)?
  ) -> String {
    guard let interval else {
      return say(
        en: "\(share) (assumed, \(number(cases)) cases here)",
        fr: "\(share) (supposé, \(number(cases)) cas ici)")
    }
    return say(
      en: "\(share) (\(interval.low) to \(interval.high), \(number(cases)) cases)",
      fr: "\(share) (de \(interval.low) à \(interval.high), \(number(cases)) cas)")
  }

  /// The formula of the expected cost with its values.
  public func formula(
    _ share: String, cost: String, gain: String, rest: String, otherwise: String, expected: String
  ) -> String {
    "\(share) × (\(cost) − \(gain)) + \(rest) × \(otherwise) = \(expected)"
  }

  /// What the customer must do first.
  public var needsOtherChoice: String {
    say(
      en: "Possible if the customer chooses otherwise.",
      fr: "Possible si le client choisit autrement.")
  }

  // MARK: The form

  /// Points on top of something else.
  public var fieldPointsOnTop: String { say(en: "Points on top", fr: "Points en plus") }

  // MARK: Reading the request

  /// What changes.
  public var rowChange: String { say(en: "Change", fr: "Correction") }

  /// What the customer's words seem to ask.
  public var headingReading: String {
    say(en: "Read from the customer’s words", fr: "Lu dans les mots du client")
  }
  /// Which key takes the reading over.
  public func adoptHint(_ key: String) -> String {
    say(
      en: "\(key) takes this over after a question.", fr: "\(key) le reprend, après une question.")
  }
}

extension Phrases {
  /// An amount counted in hundredths of the minor unit, since a point is worth little: `€0.0125`.
  public func hundredths(_ value: Int64, _ currency: Currency) -> String {
    let rest = value % 100
    guard rest != 0 else { return money(Money(value / 100, currency)) }
    let digits = (rest < 10 ? "0" : "") + String(rest)
    let whole = money(Money(value / 100, currency))
    // In French the currency stands behind the number.
    let parts = whole.split(separator: "\u{00A0}").map(String.init)
    return say(en: whole + digits, fr: "\(parts[0])\(digits)\u{00A0}\(parts.last ?? "")")
  }
}
