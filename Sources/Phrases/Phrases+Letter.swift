public import RefundDesk

/// Words of a letter to a customer: in the customer's language, whatever the screens speak.
extension Phrases {
  /// How a letter begins.
  public func letterGreeting(_ name: String?) -> String {
    guard let name else { return say(en: "Hello,", fr: "Bonjour,") }
    return say(en: "Hello \(name),", fr: "Bonjour \(name),")
  }

  /// The customer's own problem, and that the shop is sorry.
  public func letterProblem(_ reason: Reason, order: String?, on day: Day) -> String {
    let about =
      order.map { say(en: "about order \($0)", fr: "au sujet de la commande \($0)") } ?? ""
    let when = date(day)
    let wrote =
      about.isEmpty
      ? say(en: "You wrote to us on \(when).", fr: "Vous nous avez écrit le \(when).")
      : say(
        en: "You wrote to us on \(when) \(about).", fr: "Vous nous avez écrit le \(when) \(about).")
    return wrote + " " + letterSorry(reason)
  }

  private func letterSorry(_ reason: Reason) -> String {
    switch reason {
    case .changeOfMind:
      say(
        en: "The article does not suit you: thank you for telling us.",
        fr: "L'article ne vous convient pas : merci de nous l'avoir dit.")
    case .wrongSize:
      say(
        en: "The size does not fit: we are sorry about that.",
        fr: "La taille ne va pas : nous en sommes désolés.")
    case .defective:
      say(
        en: "The article does not work as it should: we are sorry.",
        fr: "L'article ne fonctionne pas comme il le devrait : nous en sommes désolés.")
    case .hiddenDefect:
      say(
        en: "The article had a defect that could not be seen: we are sorry.",
        fr: "L'article avait un défaut qui ne se voyait pas : nous en sommes désolés.")
    case .damagedOnArrival:
      say(
        en: "The article arrived damaged: we are sorry.",
        fr: "L'article est arrivé abîmé : nous en sommes désolés.")
    case .notAsDescribed:
      say(
        en: "The article is not what our page described: we are sorry.",
        fr: "L'article n'est pas celui que nous décrivions : nous en sommes désolés.")
    case .wrongItem:
      say(
        en: "We sent you the wrong article: that was our mistake, and we are sorry.",
        fr:
          "Nous vous avons envoyé un autre article : c'est notre erreur, et nous en sommes désolés."
      )
    case .missingPart:
      say(
        en: "A part was missing from your parcel: we are sorry.",
        fr: "Il manquait une pièce dans votre colis : nous en sommes désolés.")
    case .late:
      say(
        en: "Your parcel came late: we are sorry.",
        fr: "Votre colis est arrivé en retard : nous en sommes désolés.")
    case .notDelivered:
      say(
        en: "Your parcel never came: we are sorry.",
        fr: "Votre colis n'est jamais arrivé : nous en sommes désolés.")
    case .duplicateCharge:
      say(
        en: "You were charged twice: we are sorry.",
        fr: "Vous avez été débité deux fois : nous en sommes désolés.")
    case .safetyRecall:
      say(
        en: "The maker has recalled the article: please stop using it.",
        fr: "Le fabricant a rappelé l'article : merci de ne plus l'utiliser.")
    case .other: say(en: "Thank you for your message.", fr: "Merci de votre message.")
    }
  }

  /// What the law grants, before anything else is offered.
  public func letterDue(_ floor: Floor) -> String {
    let remedies = choice(floor.remedies.map(one))
    guard floor.remedies.contains(.refund), floor.amount.isPositive else {
      return say(
        en: "You are entitled to \(remedies).", fr: "Vous avez droit à ceci : \(remedies).")
    }
    guard let due = floor.due else {
      return say(
        en: "You are entitled to \(remedies): \(money(floor.amount)).",
        fr: "Vous avez droit à ceci : \(remedies), soit \(money(floor.amount)).")
    }
    return say(
      en: "You are entitled to \(remedies): \(money(floor.amount)), by \(date(due)) at the latest.",
      fr:
        "Vous avez droit à ceci : \(remedies), soit \(money(floor.amount)), au plus tard le \(date(due))."
    )
  }

  /// What has been decided.
  public func letterDecided(_ kinds: [ResolutionKind], amount: Money?) -> String {
    if kinds == [.decline] {
      return say(
        en: "We have looked at your request carefully and cannot grant it.",
        fr: "Nous avons étudié votre demande avec soin et ne pouvons pas y répondre favorablement.")
    }
    let what = list(kinds.map(one))
    guard let amount else {
      return say(en: "We have arranged \(what).", fr: "Nous avons mis en place \(what).")
    }
    return say(
      en: "We have arranged \(what) of \(money(amount)).",
      fr: "Nous avons mis en place \(what) de \(money(amount)).")
  }

  /// Questions about facts that are missing.
  public func questions(_ questions: [String]) -> String {
    let lines = questions.map { "– \($0)" }.joined(separator: "\n")
    return say(
      en: "To go on, we need to know:\n\(lines)", fr: "Pour avancer, nous devons savoir :\n\(lines)"
    )
  }

  /// How a letter ends.
  public func letterClosing(_ name: String) -> String {
    say(en: "Kind regards,\n\(name)", fr: "Bien à vous,\n\(name)")
  }
}
