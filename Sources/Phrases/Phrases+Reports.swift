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

  /// How ages are counted, and what is at stake.
  public var ageNote: String {
    say(
      en:
        "Ages are whole days of 24 hours since receipt: a request of seven days and an hour is seven days old, and not yet over seven. At stake is the price of what a request is about, or the sum of its decision.",
      fr:
        "Les âges comptent les jours entiers de 24 heures depuis la réception : une demande de sept jours et une heure a sept jours, et pas encore plus. En jeu : le prix de ce que vise la demande, ou la somme de sa décision."
    )
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
        "Sales are the lines of orders, credits what decisions that hold give back for such lines; delivery and goodwill are in neither. A sale stands on the day of its order, a credit on that of its decision. Values are exact sums; prices finer than a minor unit are not rounded.",
      fr:
        "Les ventes sont les lignes des commandes, les remboursements ce que rendent pour elles les décisions en vigueur ; ni le port ni les gestes n'y sont. Une vente compte au jour de la commande, un remboursement au jour de la décision. Les valeurs sont des sommes exactes ; les prix plus fins que le centime ne sont pas arrondis."
    )
  }

  /// That a table shows only its first rows.
  public func firstRows(_ count: Int, of all: Int) -> String {
    say(
      en: "The first \(number(count)) of \(number(all)) rows; the exports have all of them.",
      fr: "Les \(number(count)) premières lignes sur \(number(all)) ; les exports les ont toutes.")
  }

  /// Received and closed over a window, and on which day a request counts as closed.
  public func flowNote(days: Int, arrivals: Int, closings: Int, undated: Int) -> String {
    let (window, span) = (self.days(days), lastDays(days))
    let (came, closed) = (number(arrivals), number(closings))
    let counted = say(
      en:
        "In the last \(window), \(came) came in and \(closed) were closed, on the day of their last closing; what was opened again is not closed.",
      fr:
        "Au cours \(span), \(came) sont arrivées et \(closed) ont été closes, au jour de leur dernière clôture ; une demande rouverte n'est plus close."
    )
    guard undated > 0 else { return counted }
    let rest = number(undated)
    return counted + " "
      + say(
        en: "\(rest) more do not say when they were closed.",
        fr: "\(rest) autres ne disent pas quand.")
  }

  /// In French: `des 28 derniers jours`, `du dernier jour`.
  func lastDays(_ count: Int) -> String {
    count == 1 ? "du dernier jour" : "des \(number(count)) derniers jours"
  }

  /// How many refunds are late or reach their last day, and how many of them bear a surcharge.
  public func lateNote(late: Int, lastDay: Int, surcharged: Int) -> String {
    let (late, last, some) = (number(late), number(lastDay), number(surcharged))
    return say(
      en:
        "Refunds past their last day: \(late); on it: \(last). Raised for late payment: \(some), those of the French right to withdraw and no others (C. conso. L242-4).",
      fr:
        "Remboursements hors délai : \(late) ; à leur dernier jour : \(last). Majorés pour paiement tardif : \(some), ceux du droit de rétractation français et eux seuls (C. conso. L242-4)."
    )
  }

  /// What paying late refunds costs on top today and tomorrow (C. conso. L242-4).
  public func delayNote(today: String, tomorrow: String, added: String) -> String {
    say(
      en:
        "Paid today they cost \(today) on top, tomorrow \(tomorrow): waiting adds \(added).",
      fr:
        "Payés aujourd'hui, ils coûtent \(today) de plus, demain \(tomorrow) : attendre ajoute \(added)."
    )
  }

  /// That no refund is past its last day.
  public var nothingLate: String {
    say(
      en: "No refund is past its last day, and none reaches it today.",
      fr: "Aucun remboursement n'est hors délai, et aucun n'arrive à son terme aujourd'hui.")
  }

  /// That what rests on law and policy is left out, since none is in force.
  public var noPolicyFigures: String {
    say(
      en:
        "No policy is in force at this desk, so that clocks, what delay costs and what refunds cost cannot be told.",
      fr:
        "Aucune politique n'est en vigueur à ce guichet : ni les délais, ni le coût du retard, ni celui des remboursements ne peuvent être dits."
    )
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
        "Not measured, because the desk does not record what it takes: customer satisfaction (there are no surveys); store credits spent, redeemed and still owed (there is no account of a credit after it is given); complaints about credits; which wording of a message works better.",
      fr:
        "Non mesurés, faute d'enregistrement au guichet : la satisfaction des clients (pas d'enquêtes) ; les avoirs dépensés, leur part utilisée et ce qui en reste dû (un avoir n'est plus suivi après sa remise) ; les plaintes sur les avoirs ; les tournures de message qui réussissent le mieux."
    )
  }
}
