public import RefundDesk

extension Phrases {
  /// A bucket of ages: `0 to 2 days`, `15 days and more`.
  public func ageBucket(from: Int, before: Int?) -> String {
    guard let before else {
      return say(en: "\(from) days and more", fr: "\(from) jours et plus")
    }
    let last = before - 1
    return say(en: "\(from) to \(last) days", fr: "\(from) à \(last) jours")
  }

  /// What stands for nobody's, or unknown.
  public var unknownValue: String { say(en: "not known", fr: "non renseigné") }

  /// Whose the tickets of nobody are.
  public var nobody: String { say(en: "nobody", fr: "personne") }

  /// The state of the queue in one sentence.
  public func queueState(open: Int, late: Int, at moment: String) -> String {
    let (open, late) = (tickets(open), number(late))
    return say(
      en: "As of \(moment): \(open) open, \(late) of them over seven days old.",
      fr: "Au \(moment) : \(open) en cours, dont \(late) de plus de sept jours.")
  }

  /// The days that a report covers, both included.
  public func periodCovered(from: Day, to: Day) -> String {
    say(en: "From \(date(from)) to \(date(to)).", fr: "Du \(date(from)) au \(date(to)).")
  }

  /// The days that figures are compared with, both included.
  public func compared(from: Day, to: Day) -> String {
    say(
      en: "Compared with \(date(from)) to \(date(to)).",
      fr: "Comparé à la période du \(date(from)) au \(date(to)).")
  }

  /// That a report covers everything the desk has.
  public var wholeDesk: String {
    say(en: "Everything that the desk has recorded.", fr: "Tout ce que le guichet a enregistré.")
  }

  /// Where credits are counted, and how values are summed.
  public var tradeNote: String {
    say(
      en:
        "Sales are the lines of orders, credits what decisions that hold give back. Values are exact sums; prices finer than a minor unit are not rounded.",
      fr:
        "Les ventes sont les lignes des commandes, les remboursements ce que rendent les décisions en vigueur. Les valeurs sont des sommes exactes ; les prix plus fins que le centime ne sont pas arrondis."
    )
  }

  /// That a table shows only its first rows.
  public func firstRows(_ count: Int, of all: Int) -> String {
    say(
      en: "The first \(number(count)) of \(number(all)) rows; the exports have all of them.",
      fr: "Les \(number(count)) premières lignes sur \(number(all)) ; les exports les ont toutes.")
  }

  /// Received and closed over a window.
  public func flowNote(days: Int, arrivals: Int, closings: Int, undated: Int) -> String {
    let window = self.days(days)
    let (came, closed) = (number(arrivals), number(closings))
    guard undated > 0 else {
      return say(
        en: "In the last \(window), \(came) came in and \(closed) were closed.",
        fr: "Ces derniers \(window), \(came) sont arrivées et \(closed) ont été closes.")
    }
    let rest = number(undated)
    return say(
      en:
        "In the last \(window), \(came) came in and \(closed) were closed; \(rest) more do not say when they were closed.",
      fr:
        "Ces derniers \(window), \(came) sont arrivées et \(closed) ont été closes ; \(rest) autres ne disent pas quand."
    )
  }

  /// Late refunds and what paying them costs today and tomorrow (C. conso. L242-4).
  public func delayNote(late: Int, lastDay: Int, today: String, tomorrow: String, added: String)
    -> String
  {
    let (late, last) = (number(late), number(lastDay))
    return say(
      en:
        "Refunds past their last day: \(late); on it: \(last). Paid today they cost \(today) on top, tomorrow \(tomorrow): waiting adds \(added) (C. conso. L242-4).",
      fr:
        "Remboursements hors délai : \(late) ; à leur dernier jour : \(last). Payés aujourd'hui, ils coûtent \(today) de plus, demain \(tomorrow) : attendre ajoute \(added) (C. conso. L242-4)."
    )
  }

  /// That no refund is past its last day.
  public var nothingLate: String {
    say(
      en: "No refund is past its last day, and none reaches it today.",
      fr: "Aucun remboursement n'est hors délai, et aucun n'arrive à son terme aujourd'hui.")
  }

  /// That there is nothing to report on.
  public var nothingToReport: String {
    say(
      en: "The desk has nothing to report on for these days.",
      fr: "Le guichet n'a rien à montrer pour ces jours.")
  }

  /// That `desk.toml` gives no day any hours.
  public var noOpeningHours: String {
    say(
      en:
        "desk.toml gives no day of the week any hours under [hours], so that no clock would ever run; give at least one.",
      fr:
        "desk.toml ne donne d'heures à aucun jour sous [hours] : aucun délai ne courrait ; il en faut au moins une plage."
    )
  }

  /// That two openings of a day of the week, or of a date, overlap.
  public func overlappingHours(_ day: String) -> String {
    say(
      en: "Under [hours] in desk.toml two openings of \(day) overlap; make one of them.",
      fr:
        "Sous [hours] dans desk.toml, deux plages du \(day) se chevauchent ; faites-en une seule.")
  }

  /// Why a product is listed as one whose defects cluster.
  public var defectNote: String {
    say(
      en:
        "At least three reports, and a rate whose lower bound (Wilson, 95%) lies above the desk's own.",
      fr:
        "Trois signalements au moins, et un taux dont la borne basse (Wilson, 95 %) dépasse celui du guichet."
    )
  }

  /// Which cases are alike, and when an agent is listed.
  public var consistencyNote: String {
    say(
      en:
        "Like cases have the same reason. Listed are agents with five decisions or more on a reason, with the resolution on which they differ most from the others. To talk about, not a ranking.",
      fr:
        "Des cas semblables ont le même motif. Sont listés les agents qui ont pris cinq décisions ou plus sur un motif, avec la résolution où ils s'écartent le plus des autres. Pour en parler, pas un classement."
    )
  }

  /// Which measures of the desk are left out, and why.
  public var missingMeasures: String {
    say(
      en:
        "Left out, since the desk does not record them yet: surveys, the use and the liability of credits, complaints about credits, message experiments.",
      fr:
        "Absents, car le guichet ne les enregistre pas encore : les enquêtes, l'usage et l'encours des avoirs, les plaintes sur les avoirs, les essais de messages."
    )
  }
}
