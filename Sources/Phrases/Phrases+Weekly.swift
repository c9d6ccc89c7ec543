public import RefundDesk

extension Phrases {
  /// Who can do something about it, as a column shows it.
  public func name(_ addressee: FaultAddressee) -> String {
    switch addressee {
    case .supplier: say(en: "the supplier", fr: "le fournisseur")
    case .listing: say(en: "whoever writes the page", fr: "qui rédige la fiche")
    case .warehouse: say(en: "the warehouse", fr: "l'entrepôt")
    case .carrier: say(en: "the carrier", fr: "le transporteur")
    }
  }

  /// By which rule somebody is told.
  public var tellNote: String {
    say(
      en:
        "By rule: defects and recalls go to the supplier, \"not as described\" to whoever writes the page, wrong and missing articles to the warehouse, broken, late and lost parcels to the carrier; each only where the reports cluster.",
      fr:
        "Par règle : défauts et rappels vont au fournisseur, « non conforme » à qui rédige la fiche, articles erronés ou manquants à l'entrepôt, colis cassés, tardifs ou perdus au transporteur ; seulement quand les signalements se concentrent."
    )
  }

  /// How a change of a share is found.
  public func trendNote(from: Day, to: Day, beforeFrom: Day, beforeTo: Day) -> String {
    let (from, to) = (date(from), date(to))
    let (start, end) = (date(beforeFrom), date(beforeTo))
    return say(
      en:
        "From \(from) to \(to) against \(start) to \(end). Listed where a two-proportion test says that it is no chance (95%), with 30 cases in both times and 5 in the parts; one in twenty unchanged values is listed all the same.",
      fr:
        "Du \(from) au \(to), contre du \(start) au \(end). Listées si un test de deux proportions exclut le hasard (95 %), avec 30 cas dans chaque période et 5 dans les parts ; une valeur inchangée sur vingt est listée quand même."
    )
  }

  /// What the share of a product is of.
  public var returnShareNote: String {
    say(en: "Units given back of units sold.", fr: "Unités remboursées sur unités vendues.")
  }

  /// What the share of a reason is of.
  public var reasonShareNote: String {
    say(
      en: "Lines given back for the reason, of all lines given back.",
      fr: "Lignes remboursées pour le motif, sur toutes les lignes remboursées.")
  }

  /// What is wanted, in words.
  public func wanted(_ share: Rate) -> String {
    let share = percent(share)
    return say(en: "\(share) is wanted", fr: "objectif : \(share)")
  }

  /// Which way a share went.
  public func trend(isUp: Bool) -> String {
    isUp ? say(en: "▲ more", fr: "▲ plus") : say(en: "▼ less", fr: "▼ moins")
  }

  /// How seasons are read.
  public var seasonNote: String {
    say(
      en:
        "Months of the year over all years of the desk. The index is the month's share of units given back, of that of the whole: 100% is as always. One year alone is no season.",
      fr:
        "Mois de l'année, toutes années confondues. L'indice est la part des unités remboursées du mois rapportée à celle de l'ensemble : 100 % est l'ordinaire. Une seule année ne fait pas une saison."
    )
  }

  /// The name of a month of the year, from 1 to 12.
  public func monthOfYear(_ month: Int) -> String {
    (1...12).contains(month) ? monthName(month) : "–"
  }

  /// Whether a measure is as wanted.
  public func onTarget(_ isMet: Bool) -> String {
    isMet ? say(en: "✓ yes", fr: "✓ oui") : say(en: "✗ no", fr: "✗ non")
  }

  /// What the month's goodwill is made of.
  public func goodwillNote(from: Day, to: Day) -> String {
    let (from, to) = (date(from), date(to))
    return say(
      en:
        "Given on top of what is owed, \(from) to \(to): amounts recorded as goodwill, and the bonus on store credits. Budgets are those of [budget] in desk.toml.",
      fr:
        "Donné en plus du dû, du \(from) au \(to) : montants enregistrés comme gestes, et bonus des avoirs. Les budgets sont ceux de [budget] dans desk.toml."
    )
  }

  /// That goodwill in other currencies is in no budget.
  public func goodwillElsewhere(_ count: Int) -> String {
    let count = number(count)
    return say(
      en: "Decisions with goodwill in another currency, in no budget: \(count).",
      fr: "Décisions avec geste dans une autre devise, hors budget : \(count).")
  }

  /// The whole desk, as a row.
  public var wholeDeskName: String { say(en: "all together", fr: "tous ensemble") }

  /// Open requests at the end of a week.
  public var openAtTheEnd: String { say(en: "Open at the end", fr: "Ouvertes à la fin") }

  /// Whose clocks were read, and when.
  public func clocksCovered(tickets: Int, from: Day, to: Day, at moment: String) -> String {
    let (count, from, to) = (self.tickets(tickets), date(from), date(to))
    return say(
      en: "\(count) received from \(from) to \(to), or open, as of \(moment).",
      fr: "\(count) reçues du \(from) au \(to), ou en cours, au \(moment).")
  }

  /// How clocks are counted, and what is wanted.
  public func clocksNote(target: String?) -> String {
    guard let target else {
      return say(
        en:
          "Read off each history under the policy and the opening hours of now. The share is of the clocks that were met or ran out. No target is set: clocks_met under [targets] in desk.toml.",
        fr:
          "Lus dans chaque historique selon la politique et les horaires actuels. La part est celle des délais tenus ou dépassés. Aucun objectif : clocks_met sous [targets] dans desk.toml."
      )
    }
    return say(
      en:
        "Read off each history under the policy and the opening hours of now. The share is of the clocks that were met or ran out; \(target) is wanted.",
      fr:
        "Lus dans chaque historique selon la politique et les horaires actuels. La part est celle des délais tenus ou dépassés ; l'objectif est \(target)."
    )
  }

  /// That the shop itself set a clock.
  public var originShop: String { say(en: "the shop", fr: "la boutique") }

  /// That the law set a clock.
  public func originLaw(_ right: String) -> String {
    say(en: "the law (\(right))", fr: "la loi (\(right))")
  }
}
