public import RefundDesk

extension Phrases {
  /// What was put right in what a request says: only what changed.
  public func recoded(_ to: Coding, _ was: Coding) -> String {
    let changes = changes(to: to, was: was)
    guard !changes.isEmpty else { return say(en: "request corrected", fr: "demande corrigée") }
    return say(
      en: "request corrected: \(changes.joined(separator: ", "))",
      fr: "demande corrigée : \(changes.joined(separator: ", "))")
  }

  /// What differs between two codings, one short phrase for each part.
  public func changes(to: Coding, was: Coding) -> [String] {
    var changes: [String] = []
    if to.order != was.order {
      changes.append(change(orderWord, was.order?.rawValue, to.order?.rawValue))
    }
    if to.reason != was.reason {
      changes.append(change(reasonWord, name(was.reason), name(to.reason)))
    }
    if to.wants != was.wants {
      changes.append(change(wishWord, was.wants.map { name($0) }, to.wants.map { name($0) }))
    }
    if to.lines != was.lines { changes.append(change(linesWord, text(was.lines), text(to.lines))) }
    if to.wanted != was.wanted {
      changes.append(change(variantWord, text(was.wanted), text(to.wanted)))
    }
    return changes
  }

  /// The lines of a coding, such as `L1, L2 × 2`; all of the order where none is named.
  public func text(_ lines: [TicketLine]) -> String {
    guard !lines.isEmpty else { return say(en: "whole order", fr: "toute la commande") }
    return lines.map { line in
      line.quantity == 1 ? line.line.rawValue : "\(line.line.rawValue) × \(line.quantity)"
    }.joined(separator: ", ")
  }

  private func text(_ wanted: [WantedVariant]) -> String? {
    wanted.isEmpty
      ? nil : wanted.map { "\($0.line.rawValue) → \($0.sku.rawValue)" }.joined(separator: ", ")
  }

  private func change(_ label: String, _ was: String?, _ to: String?) -> String {
    let nothing = say(en: "not said", fr: "non précisé")
    let (before, after) = (was ?? nothing, to ?? nothing)
    return say(en: "\(label) \(after) (was \(before))", fr: "\(label) \(after) (était \(before))")
  }

  /// The word for the order that a request is about.
  public var orderWord: String { say(en: "order", fr: "commande") }
  /// The word for why a customer asks.
  public var reasonWord: String { say(en: "reason", fr: "motif") }
  /// The word for what a customer asks for.
  public var wishWord: String { say(en: "wish", fr: "souhait") }
  /// The word for the lines that a request is about.
  public var linesWord: String { say(en: "lines", fr: "lignes") }
  /// The word for the variant that is wanted.
  public var variantWord: String { say(en: "variant", fr: "variante") }

  /// Why what a request says cannot be put right so.
  func explainCoding(_ refusal: Refusal) -> Explanation {
    switch refusal {
    case .codingUnchanged:
      Explanation(
        say(en: "The request says so already.", fr: "La demande le dit déjà."))
    case .orderDecided:
      Explanation(
        say(
          en: "Something was already given on this order, so the request stays with it.",
          fr: "Quelque chose a déjà été accordé sur cette commande : la demande y reste."),
        next: say(
          en: "Undo that decision first, or open another request.",
          fr: "Annulez d'abord cette décision, ou ouvrez une autre demande."))
    case .unknownOrder(let order?):
      Explanation(
        say(
          en: "The desk has no order \(order.rawValue).",
          fr: "Le guichet n'a pas de commande \(order.rawValue)."),
        next: say(
          en: "Look at the customer’s orders, or import it.",
          fr: "Regardez les commandes du client, ou importez-la."))
    case .unknownOrder:
      Explanation(
        say(en: "The desk has no such order.", fr: "Le guichet n'a pas cette commande."))
    case .lineNamedTwice(let line):
      Explanation(
        say(
          en: "Line \(line.rawValue) stands twice.",
          fr: "La ligne \(line.rawValue) figure deux fois."),
        next: say(en: "Name it once, with how many.", fr: "Nommez-la une fois, avec la quantité."))
    default: Explanation("")
    }
  }

  // MARK: Proposals

  /// That a ticket has no words of the customer.
  public func noWords(_ ticket: String) -> String {
    say(
      en: "\(ticket) has no message of the customer to read.",
      fr: "\(ticket) n'a aucun message du client à lire.")
  }

  /// One part of a proposal: what it is now, what the words say, and which words.
  public func proposed(_ label: String, now: String?, then: String?, words: [String]) -> String {
    let nothing = say(en: "not said", fr: "non précisé")
    let (before, after) = (now ?? nothing, then ?? nothing)
    let found = words.map { say(en: "“\($0)”", fr: "« \($0) »") }.joined(separator: ", ")
    guard !words.isEmpty else {
      return say(
        en: "\(label): \(before); no words say more",
        fr: "\(label) : \(before) ; aucun mot n'en dit plus")
    }
    guard before != after else {
      return say(
        en: "\(label): \(before), as the words say: \(found)",
        fr: "\(label) : \(before), comme le disent les mots : \(found)")
    }
    return say(
      en: "\(label): \(after) instead of \(before), from the words \(found)",
      fr: "\(label) : \(after) et non \(before), d'après les mots \(found)")
  }

  /// How to apply a proposal.
  public func applyWith(_ command: String) -> String {
    say(en: "To apply it: \(command)", fr: "Pour l'appliquer : \(command)")
  }

  /// That the words say nothing else than the coding.
  public var readsAsCoded: String {
    say(
      en: "The words say nothing else than what is recorded.",
      fr: "Les mots ne disent rien d'autre que ce qui est enregistré.")
  }

  /// An order named that the desk does not have.
  public func orderNotFound(_ number: String) -> String {
    say(
      en: "The words name \(number), which is no order of the desk.",
      fr: "Les mots citent \(number), qui n'est pas une commande du guichet.")
  }
}
