extension Phrases {
  /// The headings of a policy review.
  public func reviewTitle(_ part: ReviewPart) -> String {
    switch part {
    case .review: say(en: "Policy review", fr: "Revue de la politique")
    case .approvals: say(en: "Who approves what", fr: "Qui approuve quoi")
    case .times: say(en: "Time to a decision", fr: "Délai de décision")
    case .rules:
      say(
        en: "Rules without clause, reason or test", fr: "Règles sans clause, motif ou exemple")
    case .packs: say(en: "Law packs", fr: "Textes de loi")
    case .credits: say(en: "Credits without consent", fr: "Avoirs sans accord exprès")
    case .late: say(en: "Refunds past their date", fr: "Remboursements en retard")
    case .irritants: say(en: "What irritates customers", fr: "Ce qui irrite les clients")
    }
  }

  /// The columns of a policy review.
  public func reviewColumn(_ column: ReviewColumn) -> String {
    switch column {
    case .approver: say(en: "approver", fr: "approbateur")
    case .author: say(en: "proposed by", fr: "proposé par")
    case .resolution: say(en: "resolution", fr: "résolution")
    case .approved: say(en: "approved", fr: "approuvés")
    case .rejected: say(en: "rejected", fr: "rejetés")
    case .waiting: say(en: "waiting", fr: "en attente")
    case .amount: say(en: "amount", fr: "montant")
    case .median: say(en: "median", fr: "médiane")
    case .ninetieth: say(en: "9 in 10 within", fr: "9 sur 10 en moins de")
    case .count: say(en: "n", fr: "n")
    case .rule: say(en: "rule", fr: "règle")
    case .line: say(en: "line", fr: "ligne")
    case .lacks: say(en: "lacks", fr: "manque")
    case .pack: say(en: "pack", fr: "texte")
    case .verified: say(en: "read on", fr: "relu le")
    case .days: say(en: "days ago", fr: "jours")
    case .state: say(en: "state", fr: "état")
    case .ticket: say(en: "ticket", fr: "demande")
    case .day: say(en: "day", fr: "jour")
    case .by: say(en: "by", fr: "par")
    case .flaw: say(en: "what is missing", fr: "ce qui manque")
    case .due: say(en: "due", fr: "échéance")
    case .lateDays: say(en: "days late", fr: "jours de retard")
    case .added: say(en: "added by law", fr: "majoration légale")
    case .irritant: say(en: "irritant", fr: "irritant")
    case .sign: say(en: "sign", fr: "signe")
    case .requests: say(en: "requests", fr: "demandes")
    case .examples: say(en: "for example", fr: "par exemple")
    }
  }

  /// When a review is of, and of how many requests.
  public func reviewLead(policy: String?, requests: Int, at moment: String) -> String {
    say(
      en: "\(policy ?? "No policy"), \(number(requests)) requests, as of \(moment).",
      fr: "\(policy ?? "Aucune politique"), \(number(requests)) demandes, au \(moment).")
  }

  /// What the table of approvals leaves out.
  public func decidedAlone(_ count: Int) -> String {
    say(
      en:
        "\(number(count)) decisions were within their author's limit and needed no second person.",
      fr:
        "\(number(count)) décisions étaient dans la limite de leur auteur et n'ont demandé personne d'autre."
    )
  }

  /// How many rules lack something.
  public func ruleGaps(_ count: Int, of all: Int, failing: Int) -> String {
    say(
      en:
        "\(number(count)) of \(number(all)) rules lack something; \(number(failing)) examples fail.",
      fr:
        "\(number(count)) règles sur \(number(all)) sont incomplètes ; \(number(failing)) exemples échouent."
    )
  }

  /// What a rule lacks.
  public func lacks(_ code: String) -> String {
    switch code {
    case "clause": say(en: "clause", fr: "clause")
    case "reason": say(en: "reason", fr: "motif")
    default: say(en: "test", fr: "exemple")
    }
  }

  /// How a law pack stands.
  public func packState(isStale: Bool, isKnown: Bool, limit: Int) -> String {
    if !isKnown { return say(en: "unknown", fr: "inconnu") }
    return isStale
      ? say(
        en: "over \(String(limit)) days: read it again", fr: "plus de \(limit) jours : à relire")
      : say(en: "fresh", fr: "à jour")
  }

  /// How many credits there were.
  public func creditFindings(_ count: Int, of all: Int) -> String {
    say(
      en:
        "\(number(count)) of \(number(all)) credits, gift cards or points lack the record of an agreement.",
      fr: "\(number(count)) avoirs, cartes ou points sur \(number(all)) sont sans trace d'accord.")
  }

  /// What a credit lacks.
  public func creditFlaw(_ code: String) -> String {
    switch code {
    case "no_consent":
      say(en: "money was due, no agreement", fr: "somme due, aucun accord")
    case "no_text": say(en: "the text that was shown", fr: "le texte présenté")
    default: say(en: "decided elsewhere: unknown", fr: "décidé ailleurs : inconnu")
    }
  }

  /// How much is late.
  public func lateSum(_ count: Int, sums: String, added: String) -> String {
    guard count != 1 else {
      return say(
        en: "One refund is past its last day: \(sums), and \(added) on top.",
        fr: "Un remboursement a passé son échéance : \(sums), plus \(added).")
    }
    return say(
      en:
        "\(number(count)) refunds are past their last day: \(sums), and \(added) on top.",
      fr: "\(number(count)) remboursements ont passé leur échéance : \(sums), plus \(added).")
  }

  /// How much of a long list people see.
  public func listedFirst(_ shown: Int, of all: Int) -> String {
    say(
      en: "The first \(number(shown)) of \(number(all)) are listed; --json --full lists all.",
      fr:
        "Les \(number(shown)) premiers sur \(number(all)) sont listés ; --json --full les liste tous."
    )
  }

  /// What irritants are counted from.
  public func irritantNote(_ requests: Int) -> String {
    say(
      en:
        "Counted over \(number(requests)) requests from reasons, course and customers' words; each request once for an irritant.",
      fr:
        "Compté sur \(number(requests)) demandes d'après motifs, déroulement et mots des clients ; chaque demande une fois par irritant."
    )
  }

  /// What irritates customers.
  public func irritant(_ code: String) -> String {
    switch code {
    case "long_delays": say(en: "long delays", fr: "délais longs")
    case "complex_process": say(en: "complex process", fr: "démarche complexe")
    default: say(en: "unclear conditions", fr: "conditions peu claires")
    }
  }

  /// How an irritant shows, apart from reasons and words.
  public func irritantSign(_ sign: IrritantSign) -> String {
    switch sign {
    case .slow: say(en: "over 7 days", fr: "plus de 7 jours")
    case .reopened: say(en: "opened again", fr: "rouverte")
    case .manyMessages: say(en: "3 messages or more", fr: "3 messages ou plus")
    case .handedAround: say(en: "3 owners or more", fr: "3 agents ou plus")
    case .contested: say(en: "refusal contested", fr: "refus contesté")
    }
  }
}

/// The parts of a policy review.
public enum ReviewPart: String, CaseIterable, Sendable {
  case review, approvals, times, rules, packs, credits, late, irritants
}

/// The columns of a policy review.
public enum ReviewColumn: String, CaseIterable, Sendable {
  case approver, author, resolution, approved, rejected, waiting, amount, median, ninetieth
  case count = "n"
  case rule, line, lacks, pack, verified, days, state, ticket, day, by, flaw, due
  case lateDays = "days_late"
  case added, irritant, sign, requests, examples
}

/// How an irritant shows in the course of a request.
public enum IrritantSign: String, CaseIterable, Sendable {
  case slow, reopened
  case manyMessages = "many_messages"
  case handedAround = "handed_around"
  case contested
}
