public import RefundDesk

extension Phrases {
  // MARK: The head

  /// What the customer asks for, after the reason: ` → refund`.
  public func wants(_ wish: Wish) -> String { say(en: " → \(name(wish))", fr: " → \(name(wish))") }
  /// `order O1`.
  public func orderNumber(_ id: String) -> String { say(en: "order \(id)", fr: "commande \(id)") }
  /// `delivered 6 Nov 2026`.
  public func deliveredOn(_ day: Day) -> String {
    say(en: "delivered \(shortDate(day))", fr: "livrée le \(shortDate(day))")
  }
  /// `placed 3 Nov 2026`.
  public func placedOn(_ day: Day) -> String {
    say(en: "placed \(shortDate(day))", fr: "passée le \(shortDate(day))")
  }
  /// The ticket is about no order.
  public var noOrder: String { say(en: "no order", fr: "sans commande") }
  /// Text that held hidden characters.
  public var hiddenCharacters: String {
    say(en: "hidden characters", fr: "caractères cachés")
  }
  /// A ticket that has changed since it was read.
  public var changedBadge: String { say(en: "changed, R shows", fr: "changée, R montre") }

  // MARK: Parts

  /// What can be offered.
  public var headingOffers: String { say(en: "Can be offered", fr: "À proposer") }
  /// What was said.
  public var headingMessages: String { say(en: "Messages", fr: "Messages") }
  /// The order.
  public func headingOrder(_ id: String) -> String { say(en: "Order \(id)", fr: "Commande \(id)") }
  /// The checks.
  public var headingChecks: String { say(en: "Checks", fr: "Contrôles") }
  /// The notes.
  public var headingNotes: String { say(en: "Notes", fr: "Notes") }
  /// The decisions.
  public var headingDecisions: String { say(en: "Decisions", fr: "Décisions") }
  /// The customer's tickets.
  public func headingRequests(_ count: Int) -> String { capitalised(tickets(count)) }
  /// The customer's orders.
  public func headingOrders(_ count: Int) -> String { capitalised(orders(count)) }
  /// The credits given.
  public var headingCredits: String { say(en: "Store credits given", fr: "Avoirs donnés") }

  // MARK: What the law and the policy say

  /// What the law grants, until when, and how long that is.
  public func floor(_ floor: Floor, today: Day) -> String {
    let remedies = choice(floor.remedies.map(name))
    // An amount and its means only mean something where money is due.
    let isMoney = floor.remedies.contains(.refund) || floor.remedies.contains(.cancel)
    let what =
      isMoney
      ? say(
        en: "\(remedies), \(money(floor.amount)) due",
        fr: "\(remedies), \(money(floor.amount)) dus")
      : say(en: "\(remedies) due", fr: "dû : \(remedies)")
    let means =
      floor.originalMeans && isMoney
      ? say(en: ", by the means it was paid with", fr: ", par le moyen de paiement d'origine") : ""
    guard let due = floor.due else { return what + means }
    let left = due.days(since: today)
    let clock =
      switch left {
      case ..<0:
        say(
          en: ", since \(shortDate(due)): \(days(-left)) late",
          fr: ", depuis le \(shortDate(due)) : \(days(-left)) de retard")
      case 0: say(en: ", today at the latest", fr: ", aujourd'hui au plus tard")
      default:
        say(
          en: ", by \(shortDate(due)): \(days(left)) left",
          fr: ", d'ici le \(shortDate(due)) : encore \(days(left))")
      }
    return what + means + clock
  }

  /// Which key puts the questions into the reply.
  public func askHint(_ key: String) -> String {
    say(
      en: "\(key) puts the question into the reply.", fr: "\(key) met la question dans la réponse.")
  }

  /// What a check came to, by its name.
  public func result(_ name: String) -> String {
    switch name {
    case "pass": say(en: "pass", fr: "conforme")
    case "warn": say(en: "warning", fr: "attention")
    case "fail": say(en: "fail", fr: "échec")
    case "unknown": say(en: "unknown", fr: "inconnu")
    default: say(en: "note", fr: "à savoir")
    }
  }

  /// Granted by law.
  public var dueByLaw: String { say(en: "due", fr: "dû") }
  /// The goods stay with the customer.
  public var keepsGoods: String { say(en: "keeps the goods", fr: "garde les articles") }
  /// The customer has to agree.
  public var needsConsent: String { say(en: "needs agreement", fr: "accord requis") }
  /// The customer has to choose otherwise first: another variant, means, or the whole order.
  public var otherChoice: String { say(en: "another choice", fr: "autre choix") }
  /// What comes on top.
  public func bonusOf(_ amount: String) -> String { say(en: "+\(amount)", fr: "+\(amount)") }
  /// What an offer is expected to cost.
  public func expectedCost(_ amount: String) -> String {
    say(en: "costs \(amount)", fr: "coûte \(amount)")
  }
  /// An offer of the list.
  public func offer(_ number: Int) -> String { say(en: "Offer \(number)", fr: "Offre \(number)") }

  /// What the delay costs already.
  public func penalty(_ amount: Money) -> String {
    say(
      en: "The delay costs \(money(amount)) already (L242-4).",
      fr: "Le retard coûte déjà \(money(amount)) (L242-4).")
  }
  /// What the first day of delay would cost.
  public func penaltyAhead(_ amount: Money) -> String {
    say(
      en: "One day late costs \(money(amount)) more.",
      fr: "Un jour de retard coûte \(money(amount)) de plus.")
  }

  // MARK: Records

  /// What was given back of a line, and what is left.
  public func givenBack(_ amount: String, left: String) -> String {
    say(en: "\(amount) given back, \(left) left", fr: "\(amount) rendus, reste \(left)")
  }
  /// A note that was taken back.
  public var withdrawn: String { say(en: "taken back", fr: "retirée") }
  /// The desk, where nobody is named.
  public var theDesk: String { say(en: "The desk", fr: "Le guichet") }
  /// `customer since 1 Feb 2023`.
  public func customerSince(_ day: Day) -> String {
    say(en: "since \(shortDate(day))", fr: "depuis le \(shortDate(day))")
  }
  /// More of a list than is shown.
  public func andMore(_ count: Int) -> String {
    say(en: "and \(number(count)) more", fr: "et \(number(count)) de plus")
  }

  /// Kinds with what they come to: `refund, €84.90`.
  public func titles(_ kinds: [ResolutionKind], total: Money?) -> String {
    let names = capitalised(list(kinds.map(name)))
    guard let total else { return names }
    return say(en: "\(names), \(money(total))", fr: "\(names), \(money(total))")
  }

  /// A kind with what it comes to.
  public func title(_ kind: ResolutionKind, total: Money?) -> String {
    titles([kind], total: total)
  }

  /// A fact's value; nil is unknown.
  public func value(_ value: FactValue?) -> String {
    value.map { text($0) } ?? say(en: "unknown", fr: "inconnu")
  }
}
