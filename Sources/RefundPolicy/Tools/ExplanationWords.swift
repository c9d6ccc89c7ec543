import RefundDesk

/// The words of an explanation.
struct ExplanationWords {
  let judgement: Judgement
  let language: Language

  private func say(_ fr: String, _ en: String) -> String { language == .fr ? fr : en }
  private func date(_ day: Day) -> String {
    language == .fr ? DayWords.fr(day) : DayWords.en(day)
  }
  private func money(_ amount: Money) -> String {
    language == .fr ? MoneyWords.fr(amount) : MoneyWords.en(amount)
  }

  var verdict: PolicyExplanation.Section {
    let sentence =
      switch judgement.verdict {
      case .entitled:
        say(
          "La loi donne droit à ce que le plancher indique.", "The law grants what the floor says.")
      case .allowed:
        say("La politique de la boutique l’accorde.", "The shop’s policy grants it.")
      case .discretionary:
        say(
          "Personne ne le doit\u{202F}; une personne habilitée peut l’accorder.",
          "Nobody owes it; a person with the right may grant it.")
      case .refused:
        say(
          "La politique le refuse et la loi ne l’impose pas.",
          "The policy refuses it and the law does not demand it.")
      case .ask:
        say("Il manque un fait pour répondre.", "A fact is missing before anybody can say.")
      }
    return .init(title: say("Avis", "Verdict"), lines: [sentence] + floor)
  }

  private var floor: [String] {
    guard let floor = judgement.floor else { return [] }
    var lines = [
      say(
        "Plancher\u{202F}: \(money(floor.amount)) selon \(floor.right), \(floor.article).",
        "Floor: \(money(floor.amount)) by \(floor.right), \(floor.article).")
    ]
    if let due = floor.due {
      lines.append(say("À payer au plus tard le \(date(due)).", "To be paid by \(date(due))."))
    } else if floor.dueAfterGoodsBack {
      lines.append(
        say(
          "Le délai de paiement court dès le retour du bien ou la preuve d’envoi.",
          "The time for paying runs from the return of the goods or proof of sending."))
    }
    if let penalty = floor.penalty, penalty.isPositive {
      lines.append(
        say(
          "Le retard a déjà coûté \(money(penalty)).",
          "The delay has cost \(money(penalty)) already."))
    }
    return lines + floor.caveats.map { $0[language] }
  }

  var found: PolicyExplanation.Section {
    .init(
      title: say("Droits trouvés", "Rights found"),
      lines: judgement.rights.compactMap { finding in
        guard let grant = finding.grant else { return nil }
        let until = grant.lastDay.map {
          say(" Jusqu’au \(date($0)).", " Until \(date($0)).")
        }
        return "\(finding.right) (\(finding.article)). \(finding.text[language])\(until ?? "")"
      })
  }

  var absent: PolicyExplanation.Section {
    .init(
      title: say("Droits non trouvés", "Rights not found"),
      lines: judgement.rights.compactMap { finding in
        guard case .absent(let absence) = finding.standing else { return nil }
        return "\(finding.right)\(say("\u{202F}:", ":")) \(because(absence))"
      })
  }

  private func because(_ absence: RightAbsence) -> String {
    switch absence {
    case .expired(let day): say("expiré le \(date(day)).", "expired on \(date(day)).")
    case .excepted(let flag, let article):
      say(
        "exclu\u{202F}: \(flag.label.fr) (\(article)).", "excepted: \(flag.label.en) (\(article)).")
    case .notOpenBefore(let day):
      say("pas avant le lendemain du \(date(day)).", "not before the day after \(date(day)).")
    case .deliveredMeanwhile(let day):
      say("livré entre-temps, le \(date(day)).", "delivered meanwhile, on \(date(day)).")
    case .needs(let flags):
      say(
        "il faudrait\u{202F}: \(flags.flags.map(\.label.fr).joined(separator: ", ")).",
        "it would need: \(flags.flags.map(\.label.en).joined(separator: ", ")).")
    case .notOwner:
      say("la commande est à un autre client.", "the order is another customer’s.")
    case .noLines:
      say("aucun article n’est de la commande.", "no article is of the order.")
    case .notMet(let term):
      say(
        "ne vaut pas ici\u{202F}: \(label(term).fr).", "does not apply here: \(label(term).en).")
    }
  }

  private func label(_ term: Condition.Term) -> Bilingual {
    term.unknowns.first?.label ?? Bilingual(fr: "une condition", en: "a condition")
  }

  var uncertain: PolicyExplanation.Section {
    .init(
      title: say("Droits incertains", "Rights in doubt"),
      lines: judgement.rights.compactMap { finding in
        guard case .uncertain(let unknowns) = finding.standing else { return nil }
        let names = unknowns.map { $0.label[language] }.joined(separator: ", ")
        return "\(finding.right)\(say("\u{202F}: reste à savoir", ": still to be known")) \(names)."
      })
  }

  var rows: PolicyExplanation.Section {
    .init(
      title: say("Lignes de la politique", "Rows of the policy"),
      lines: judgement.checks.filter { $0.source != .law }.map { check in
        let clause = check.clause.isEmpty ? "" : " [\(check.clause)]"
        return "\(check.id) \(result(check.result))\(clause) \(check.why[language])"
      })
  }

  private func result(_ result: Check.Result) -> String {
    switch result {
    case .pass: say("ok", "pass")
    case .warn: say("réserve", "warn")
    case .fail: say("non", "fail")
    case .unknown: say("inconnu", "unknown")
    case .info: "info"
    }
  }

  var questions: PolicyExplanation.Section {
    .init(
      title: say("Questions à poser", "Questions to put"),
      lines: judgement.missing.map { $0.question[language] })
  }

  var offers: PolicyExplanation.Section {
    .init(
      title: say("Possible", "Permitted"),
      lines: judgement.allowed.map { allowed in
        var line = allowed.kind.label[language]
        if let amount = allowed.amount { line += " \(money(amount))" }
        if let bonus = allowed.bonus { line += " + \(money(bonus))" }
        if allowed.due { line += say(" (dû)", " (due)") }
        if allowed.needsConsent { line += say(" (avec accord exprès)", " (with express consent)") }
        return line
      })
  }
}
