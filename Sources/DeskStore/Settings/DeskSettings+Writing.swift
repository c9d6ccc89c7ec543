import RefundDesk

extension DeskSettings {
  /// The text of a fresh `desk.toml`, with a comment at every key, in the desk's language.
  public func tomlText() -> String {
    let words = SettingsComments(language)
    var lines = [
      "# " + words.title, "",
      entry("name", name), entry("id", id) + "  # " + words.id,
      entry("currency", currency.code) + "  # ISO 4217", entry("language", language.rawValue),
      entry("jurisdiction", jurisdiction) + "  # " + words.jurisdiction,
      entry("timezone", zone), "",
      "# " + words.grace, "grace_seconds = \(graceSeconds)", "",
      "# " + words.payments, "payments_recorded = \(recordsPayments)", "",
      "# " + words.policy, policy.map { entry("policy", $0) } ?? "# policy = \"boutique-fr\"", "",
      "# " + words.mail, mailFrom.map { entry("mail_from", $0) } ?? "# mail_from = \"a@b.example\"",
      "", "# " + words.retention, "[retention]", "account_years = \(retention.accountYears)",
      "request_years = \(retention.requestYears)", "book_years = \(retention.bookYears)",
      "draft_days = \(retention.draftDays)", "letter_days = \(retention.letterDays)",
      "", "# " + words.withdrawal, "[withdrawal]", "informed = \(withdrawal.informed)",
      withdrawal.since.map { "since = \($0)" } ?? "# since = 2024-01-01", "",
    ]
    lines += hourLines(words) + targetLines(words)
    lines += ["", "# " + words.people]
    for person in people { lines += entries(of: person) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// When the desk is open, and how days that differ would be written where there are none.
  private func hourLines(_ words: SettingsComments) -> [String] {
    func list(_ texts: [String]) -> String {
      "[" + texts.map { quoted($0) }.joined(separator: ", ") + "]"
    }
    var lines = ["# " + words.hours, "[hours]"]
    for day in Weekday.allCases {
      guard let spans = hours.days[day], !spans.isEmpty else { continue }
      lines.append("\(day.key) = " + list(spans.map(\.text)))
    }
    lines.append("# " + words.closed)
    let closings = hours.closed.map { range in
      range.lowerBound == range.upperBound
        ? "\(range.lowerBound)" : "\(range.lowerBound)..\(range.upperBound)"
    }
    let example = "# closed = [\"2026-12-24\", \"2026-08-03..2026-08-21\"]"
    lines.append(closings.isEmpty ? example : "closed = " + list(closings))
    lines.append("# " + words.open)
    guard !hours.open.isEmpty else {
      return lines + ["# [hours.open]", "# 2026-12-13 = \"10:00-18:00\""]
    }
    return lines + ["[hours.open]"]
      + hours.open.sorted { $0.key < $1.key }.map { "\($0.key) = " + list($0.value.map(\.text)) }
  }

  /// The targets and the budget, or how they would be written.
  private func targetLines(_ words: SettingsComments) -> [String] {
    var lines = ["", "# " + words.targets]
    if targets.values.isEmpty {
      lines += ["# [targets]", "# turnaround_median = \"3 d\"", "# clocks_met = \"95 %\""]
    } else {
      lines.append("[targets]")
      for name in DeskTargets.Name.allCases {
        guard let value = targets.values[name] else { continue }
        lines.append(entry(name.rawValue, targetText(value, isShare: name.isShare)))
      }
    }
    let budgets = [
      ("goodwill_month", targets.goodwillMonth), ("goodwill_agent", targets.goodwillAgent),
    ].compactMap { key, value in value.map { "\(key) = \($0)" } }
    lines += ["", "# " + words.budget]
    return lines
      + (budgets.isEmpty ? ["# [budget]", "# goodwill_month = 50000"] : ["[budget]"] + budgets)
  }

  private func targetText(_ value: Int64, isShare: Bool) -> String {
    guard isShare else { return "\(value / 60) min" }
    let rest = value % 100
    return rest == 0 ? "\(value / 100) %" : "\(value / 100).\(rest < 10 ? "0" : "")\(rest) %"
  }

  private func entries(of person: DeskPerson) -> [String] {
    var lines = [
      "[[person]]", entry("id", person.person.id.rawValue), entry("name", person.person.name),
      entry("role", person.person.role.rawValue),
    ]
    if let limit = person.person.limit { lines.append("limit = \(limit.minorUnits)") }
    if let login = person.login { lines.append(entry("login", login)) }
    return lines + [""]
  }

  private func entry(_ key: String, _ value: String) -> String { "\(key) = \(quoted(value))" }

  /// A basic string of TOML: control characters, quotation marks and backslashes escaped.
  private func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}

/// The comments of a fresh `desk.toml`.
private struct SettingsComments {
  let title, id, jurisdiction, grace, policy, mail, retention, withdrawal, hours, people: String
  let payments: String
  let closed, open: String
  let targets, budget: String

  init(_ language: Language) {
    switch language {
    case .en:
      title = "The settings of this desk. Amounts are whole minor units (cents)."
      id = "never change it: every segment of the journal repeats it"
      jurisdiction = "whose law applies (ISO 3166-1)"
      grace = "How long a decision can be undone before anything leaves the desk, in seconds."
      payments =
        "Is the desk told when money was paid (guichet execute)? Without it a refund counts as paid when"
        + "\n# it is decided."
      policy = "The policy in force: a file of policy/, without .toml."
      mail = "The address that messages to customers come from."
      retention =
        "How long what is held about people is kept (customer retention lists what is past it):"
        + "\n# years after the last contact, after a request's last step, of the books; days of files."
      withdrawal =
        "Are customers told of their right to withdraw before they buy, and since when (L221-20)?"
      hours = "When the desk is open, local time; a day without a line is a day off."
      closed = "Days on which the shop is shut besides; public holidays are known (guichet hours)."
      open = "Days with hours of their own, also on a Sunday or a holiday."
      targets = "What reports hold the measures against: lengths of time and shares."
      budget = "How much may be given on top of what is owed, a month: by all, by each agent."
      people =
        "Who works here. role: agent, supervisor or administrator; limit: the greatest amount they"
        + "\n# decide alone; login: the system user who may act as them (without it anybody may)."
    case .fr:
      title =
        "Les réglages de ce guichet. Les montants sont en unités mineures entières (centimes)."
      id = "à ne jamais changer : chaque segment du journal le répète"
      jurisdiction = "le droit applicable (ISO 3166-1)"
      grace = "Délai en secondes pour annuler une décision avant que rien ne sorte du guichet."
      payments =
        "Le guichet apprend-il les paiements (guichet execute) ? Sinon un remboursement compte comme"
        + "\n# payé dès qu’il est décidé."
      policy = "La politique en vigueur : un fichier de policy/, sans .toml."
      mail = "L’adresse d’expédition des messages aux clients."
      retention =
        "Durées de conservation (customer retention liste ce qui les dépasse) : années après le"
        + "\n# dernier contact, après la dernière étape d’une demande, des comptes ; jours des fichiers."
      withdrawal =
        "Les clients sont-ils informés de leur droit de rétractation, et depuis quand (L221-20) ?"
      hours = "Les horaires du guichet, heure locale ; un jour sans ligne est un jour de repos."
      closed = "Jours de fermeture en plus des jours fériés, qui sont connus (guichet hours)."
      open = "Jours aux horaires particuliers, même un dimanche ou un jour férié."
      targets = "Ce à quoi les rapports comparent les mesures : durées et parts."
      budget = "Montant mensuel des gestes commerciaux : pour tous, par agent."
      people =
        "Qui travaille ici. role : agent, supervisor ou administrator ; limit : montant maximal"
        + "\n# décidé seul ; login : l’utilisateur système qui peut agir en son nom (sinon tous)."
    }
  }
}
