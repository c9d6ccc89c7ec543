public import RefundDesk

extension Phrases {
  /// That new requests wait more than seven days already.
  public func forecastAlready(oneMore: Bool) -> String {
    oneMore
      ? say(
        en:
          "With one agent more, a request that comes in today would still wait more than seven days.",
        fr:
          "Avec un agent de plus, une demande qui arrive aujourd'hui attendrait encore plus de sept jours."
      )
      : say(
        en: "At the present rates, a request that comes in today will wait more than seven days.",
        fr: "Au rythme actuel, une demande qui arrive aujourd'hui attendra plus de sept jours.")
  }

  /// On which day the queue crosses seven days.
  public func forecastCrossing(_ day: Day, oneMore: Bool) -> String {
    let day = weekdayDate(day)
    return oneMore
      ? say(
        en: "With one agent more, the queue crosses seven days on \(day).",
        fr: "Avec un agent de plus, la file dépasse sept jours le \(day).")
      : say(
        en: "At the present rates, the queue crosses seven days on \(day).",
        fr: "Au rythme actuel, la file dépasse sept jours le \(day).")
  }

  /// That the queue stays under seven days.
  public func forecastNever(oneMore: Bool) -> String {
    oneMore
      ? say(
        en: "With one agent more, the queue stays under seven days.",
        fr: "Avec un agent de plus, la file reste sous sept jours.")
      : say(
        en: "At the present rates, the queue stays under seven days.",
        fr: "Au rythme actuel, la file reste sous sept jours.")
  }

  /// When the queue crosses seven days, in a word or two, by the code of the forecast.
  public func shortCrossing(_ code: String, _ day: Day?) -> String {
    if let day { return say(en: "on \(shortDate(day))", fr: "le \(shortDate(day))") }
    switch code {
    case "already": return say(en: "already", fr: "déjà")
    case "never": return say(en: "no", fr: "non")
    default: return say(en: "cannot be told", fr: "indéterminé")
    }
  }

  /// The forecast in one line.
  public func shortForecast(now: String, oneMore: String) -> String {
    say(
      en: "Over 7 days at these rates: \(now). With one agent more: \(oneMore).",
      fr: "Plus de 7 jours à ce rythme : \(now). Avec un agent de plus : \(oneMore).")
  }

  /// Late refunds and what they cost on top, in few words; nothing is said of amounts where none is.
  public func shortDelay(late: Int, lastDay: Int, today: String, tomorrow: String) -> String {
    let (late, last) = (number(late), number(lastDay))
    let count = say(
      en: "Refunds past their day: \(late), on it: \(last).",
      fr: "Remboursements hors délai : \(late), au dernier jour : \(last).")
    guard !tomorrow.isEmpty else { return count }
    let now = today.isEmpty ? say(en: "nothing", fr: "rien") : today
    return count + " "
      + say(
        en: "Raised by \(now), tomorrow \(tomorrow).",
        fr: "Majorés de \(now), demain \(tomorrow).")
  }

  /// How the forecast is made.
  public func forecastNote(days: Int) -> String {
    let (window, span) = (self.days(days), lastDays(days))
    return say(
      en:
        "How it is computed: open requests stand in one line, first come first served, at the rates of the last \(window); one agent more closes as many as each of those who decided in that time.",
      fr:
        "Mode de calcul : les demandes en cours forment une seule file, première arrivée, première servie, aux rythmes \(span) ; un agent de plus en clôt autant que chacun de ceux qui ont décidé pendant ce temps."
    )
  }

  /// That there is nothing to make a forecast of.
  public func forecastUnknown(oneMore: Bool) -> String {
    oneMore
      ? say(
        en: "Nobody closed a request in this time, so nothing can be said of one agent more.",
        fr: "Personne n'a clos de demande dans ce temps : rien à dire d'un agent de plus.")
      : say(
        en: "Nothing came in and nothing was closed, so nothing can be said of the days ahead.",
        fr: "Rien n'est arrivé et rien n'a été clos : rien à dire des jours à venir.")
  }
}
