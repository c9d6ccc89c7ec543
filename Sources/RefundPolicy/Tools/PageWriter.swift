import RefundDesk

/// Writes the pieces of the customer's page.
struct PageWriter {
  let policy: Policy
  let language: Language
  let library: [String: LawPack]

  private func say(_ fr: String, _ en: String) -> String { language == .fr ? fr : en }
  private func date(_ day: Day) -> String { language == .fr ? DayWords.fr(day) : DayWords.en(day) }

  func pieces() -> [PublishedPage.Piece] {
    opening + rules + rights + examples + glossary + form + questions
  }

  private var opening: [PublishedPage.Piece] {
    [
      .title(say("Retours et remboursements", "Returns and refunds")),
      .paragraph(
        say(
          "Cette page vaut pour les commandes passées à partir du \(date(policy.effectiveFrom)). "
            + "Vos droits légaux passent toujours avant ces règles.",
          "This page holds for orders placed from \(date(policy.effectiveFrom)). "
            + "Your legal rights always come before these rules.")),
    ]
  }

  /// The rows that customers meet; approvals, guards and clocks are the shop's own business.
  private var rules: [PublishedPage.Piece] {
    section(
      say("Combien de temps avez-vous ?", "How long do you have?"), policy.windows.map(\.head))
      + section(
        say("Ce que nous ne reprenons pas", "What we do not take back"),
        policy.refusals.map(\.head))
      + section(say("Ce qu’il faut", "What is needed"), policy.requirements.map(\.head))
      + section(
        say("Comment nous remboursons", "How we pay back"),
        policy.methods.map(\.head) + policy.fees.map(\.head))
      + section(say("En plus", "On top"), policy.bonuses.map(\.head))
  }

  private func section(_ title: String, _ heads: [RowHead]) -> [PublishedPage.Piece] {
    guard !heads.isEmpty else { return [] }
    return [
      .heading(title),
      .list(
        heads.map { head in
          [
            head.text[language], head.reason?[language],
            head.clause.isEmpty ? nil : "(\(head.clause))",
          ]
          .compactMap { $0 }.joined(separator: " ")
        }),
    ]
  }

  private var rights: [PublishedPage.Piece] {
    let rights = policy.law.compactMap { library[$0] }.flatMap(\.rights)
    guard !rights.isEmpty else { return [] }
    return [
      .heading(say("Ce que la loi vous garantit", "What the law grants you")),
      .list(rights.map { "\($0.text[language]) (\($0.article))" }),
    ]
  }

  private var examples: [PublishedPage.Piece] {
    guard !policy.examples.isEmpty else { return [] }
    let judge = Judge(policy, library: library)
    return [
      .heading(say("Exemples concrets", "Concrete examples")),
      .terms(
        policy.examples.map { example in
          PublishedPage.Term(
            name: example.name[language], meaning: told(judge.judge(example.facts)))
        }),
    ]
  }

  private func told(_ judgement: Judgement) -> String {
    switch judgement.verdict {
    case .entitled:
      let kinds = (judgement.floor?.remedies ?? []).map(name).joined(separator: say(" ou ", " or "))
      return say("La loi vous donne droit à\u{202F}: \(kinds).", "The law grants you: \(kinds).")
    case .allowed:
      let kinds = judgement.allowed.filter { $0.kind != .decline }.map(\.kind).map(name)
      let list = kinds.joined(separator: ", ")
      return say("Nous l’acceptons\u{202F}: \(list).", "We accept it: \(list).")
    case .discretionary:
      return say(
        "Écrivez-nous\u{202F}: une personne regardera.", "Write to us: a person will look.")
    case .refused: return judgement.against.first?.why[language] ?? ""
    case .ask: return judgement.missing.first?.question[language] ?? ""
    }
  }

  private func name(_ kind: ResolutionKind) -> String {
    switch kind {
    case .refund: say("remboursement", "refund")
    case .replacement: say("échange ou remplacement", "exchange or replacement")
    case .repair: say("réparation", "repair")
    case .discount: say("réduction du prix", "price reduction")
    case .credit: say("avoir", "store credit")
    case .giftCard: say("carte cadeau", "gift card")
    case .points: say("points de fidélité", "loyalty points")
    case .redo: say("nouvelle prestation", "doing it again")
    case .cancel: say("annulation", "cancellation")
    case .orderChange: say("modification", "change of the order")
    case .information: say("réponse", "answer")
    case .decline: say("refus", "decline")
    }
  }
}
