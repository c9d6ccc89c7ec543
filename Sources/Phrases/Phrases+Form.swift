public import RefundDesk

/// Words of the form for a resolution.
extension Phrases {
  /// The title of the list of kinds.
  public func resolveTitle(_ ticket: String) -> String {
    say(en: "Resolve \(ticket)", fr: "Résoudre \(ticket)")
  }
  /// What law or policy say of a kind.
  public func allowance(_ allowance: AllowedResolution?, kind: ResolutionKind) -> String {
    guard let allowance else {
      return kind == .decline
        ? say(en: "with the clauses", fr: "avec les clauses")
        : say(en: "not provided for", fr: "non prévu")
    }
    let clauses = allowance.clauses.prefix(2).joined(separator: ", ")
    if allowance.due { return say(en: "due, \(clauses)", fr: "dû, \(clauses)") }
    if allowance.needsConsent {
      return say(en: "needs agreement, \(clauses)", fr: "accord requis, \(clauses)")
    }
    return clauses
  }
  /// What the fields come to.
  public func comesTo(_ total: Money?) -> String {
    guard let total else {
      return say(en: "Enter shows what will be written.", fr: "Entrée montre ce qui sera écrit.")
    }
    return say(
      en: "Comes to \(money(total)). Enter shows what will be written.",
      fr: "Soit \(money(total)). Entrée montre ce qui sera écrit.")
  }
  /// A form without fields.
  public var nothingToFillIn: String { say(en: "Nothing to fill in.", fr: "Rien à remplir.") }
  /// The amount.
  public var fieldAmount: String { say(en: "Amount", fr: "Montant") }
  /// The bonus.
  public var fieldBonus: String { say(en: "Bonus", fr: "Bonus") }
  /// The points.
  public var fieldPoints: String { say(en: "Points", fr: "Points") }
  /// How money goes back.
  public var fieldMeans: String { say(en: "Paid to", fr: "Versé sur") }
  /// Whether goods come back.
  public var fieldGoods: String { say(en: "Goods", fr: "Articles") }
  /// The variant sent.
  public var fieldVariant: String { say(en: "Send", fr: "Envoyer") }
  /// The customer's answer.
  public var fieldConsent: String { say(en: "Customer’s answer", fr: "Réponse du client") }
  /// How the customer was asked.
  public var fieldConsentChannel: String { say(en: "Asked by", fr: "Demandé par") }
  /// Why it goes against the verdict.
  public var fieldOverride: String { say(en: "Reason", fr: "Motif") }
  /// What an empty amount means.
  public var hintAmount: String { say(en: "what is due", fr: "ce qui est dû") }
  /// What an empty bonus means.
  public var hintNone: String { say(en: "none", fr: "aucun") }
  /// What the customer's answer is for.
  public var hintConsent: String { say(en: "in their own words", fr: "dans ses propres mots") }
  /// Why a reason is needed.
  public var hintOverride: String {
    say(en: "why, against the verdict", fr: "pourquoi, contre l'avis")
  }
  /// A quantity of a line.
  public func quantity(_ count: Int, of bought: Int) -> String {
    say(en: "\(count) of \(bought)", fr: "\(count) sur \(bought)")
  }
  /// A variant with its stock.
  public func variant(_ variant: Variant, isSame: Bool) -> String {
    let options = variant.options.sorted { $0.key < $1.key }.map(\.value).joined(separator: " ")
    let name = options.isEmpty ? variant.sku.rawValue : "\(variant.sku.rawValue) \(options)"
    let same = isSame ? say(en: ", the same", fr: ", la même") : ""
    guard let stock = variant.stock else { return name + same }
    return say(en: "\(name)\(same), \(stock) in stock", fr: "\(name)\(same), \(stock) en stock")
  }
  /// Something that is no number.
  public func notANumber(_ text: String) -> Explanation {
    Explanation(
      text.isEmpty
        ? say(en: "How many is missing.", fr: "Le nombre manque.")
        : say(en: "“\(text)” is no number.", fr: "« \(text) » n'est pas un nombre."),
      next: say(en: "Give a whole number above nothing.", fr: "Donnez un nombre entier positif."))
  }

  /// The question to which a customer's agreement is the answer.
  public func consentQuestion(_ kind: ResolutionKind, total: Money?, bonus: Money?) -> String {
    let what = title(kind, total: total)
    guard let bonus, bonus.isPositive else {
      return say(
        en: "You are owed a refund. Do you agree to this instead: \(what)?",
        fr: "Un remboursement vous est dû. Acceptez-vous ceci à la place : \(what) ?")
    }
    return say(
      en:
        "You are owed a refund. Do you agree to this instead: \(what) and \(money(bonus)) on top?",
      fr:
        "Un remboursement vous est dû. Acceptez-vous ceci à la place : \(what) et \(money(bonus)) en plus ?"
    )
  }
}
