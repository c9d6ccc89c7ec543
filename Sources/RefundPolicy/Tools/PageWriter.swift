import RefundDesk

/// Writes the pieces of the customer's page.
struct PageWriter {
  let policy: Policy
  let language: Language
  let library: [String: LawPack]

  func say(_ fr: String, _ en: String) -> String { language == .fr ? fr : en }
  func date(_ day: Day) -> String { language == .fr ? DayWords.fr(day) : DayWords.en(day) }

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
    let items = heads.map { head in
      PublishedPage.Item(
        text: head.text[language], reason: head.reason?[language], clause: head.clause)
    }
    return [.heading(title), .list(items)]
  }

  /// The law of the shop's own place, then that of other places of delivery as far as it differs.
  private var rights: [PublishedPage.Piece] {
    let packs = policy.law.compactMap { library[$0] }
    guard !packs.isEmpty else { return [] }
    let own = packs.first { $0.jurisdiction == policy.jurisdiction } ?? packs[0]
    var pieces: [PublishedPage.Piece] = [
      .heading(say("Ce que la loi vous garantit", "What the law grants you"))
    ]
    var told: Set<String> = []
    for pack in [own] + packs.filter({ $0.id != own.id }) {
      let rights = pack.rights.filter { told.insert($0.id).inserted }
      guard !rights.isEmpty else { continue }
      if pack.id != own.id { pieces.append(.paragraph(elsewhere(pack.jurisdiction))) }
      pieces.append(
        .list(rights.map { PublishedPage.Item(text: $0.text[language], clause: $0.article) }))
    }
    return pieces
  }

  private func elsewhere(_ place: Jurisdiction) -> String {
    switch place {
    case .eu:
      say(
        "Si votre commande est livrée dans un autre pays de l’Union européenne\u{202F}:",
        "If your order is delivered in another country of the European Union:")
    case .fr:
      say(
        "Si votre commande est livrée en France\u{202F}:", "If your order is delivered in France:")
    case .uk:
      say(
        "Si votre commande est livrée au Royaume-Uni\u{202F}:",
        "If your order is delivered in the United Kingdom:")
    case .us:
      say(
        "Si votre commande est livrée aux États-Unis\u{202F}:",
        "If your order is delivered in the United States:")
    default:
      say("Si votre commande est livrée ailleurs\u{202F}:", "If your order is delivered elsewhere:")
    }
  }
}
