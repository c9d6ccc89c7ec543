import Toml

extension SettingsFinding {
  /// What can be wrong with the table `[hours]`.
  var hoursWording: DiagnosticWording {
    switch self {
    case .badHours(let day):
      DiagnosticWording(
        en: "\(day): expected hours such as 09:00-18:00",
        fr: "\(day)\u{202F}: horaires attendus, comme 09:00-18:00")
    case .overlappingHours(let day):
      DiagnosticWording(
        en: "\(day): two openings overlap, make one of them",
        fr: "\(day)\u{202F}: deux plages se chevauchent, faites-en une seule")
    case .badClosing:
      DiagnosticWording(
        en: "closed: expected a day such as \"2026-12-24\" or a range such as "
          + "\"2026-08-03..2026-08-21\"",
        fr: "closed\u{202F}: un jour attendu, comme «\u{202F}2026-12-24\u{202F}», ou une période, "
          + "comme «\u{202F}2026-08-03..2026-08-21\u{202F}»")
    case .closingBackwards:
      DiagnosticWording(
        en: "closed: the range ends before it begins, turn it round",
        fr: "closed\u{202F}: la période finit avant de commencer, inversez-la")
    case .closingTooLong(let days):
      DiagnosticWording(
        en: "closed: a closing has at most \(days) days; check the year, or split it",
        fr: "closed\u{202F}: une fermeture dure au plus \(days) jours\u{202F}; "
          + "vérifiez l’année, ou scindez-la")
    case .badOpenDay(let key):
      DiagnosticWording(
        en: "open: \"\(key)\" is no day, expected one such as 2026-12-13",
        fr: "open\u{202F}: «\u{202F}\(key)\u{202F}» n’est pas un jour, "
          + "il en faut un comme 2026-12-13")
    case .openAndClosed(let day):
      DiagnosticWording(
        en: "open: \(day) is among the days under closed too, take it out of one of them",
        fr: "open\u{202F}: le \(day) figure aussi sous closed, retirez-le de l’un des deux")
    case .noHours(let day):
      DiagnosticWording(
        en: "open: \(day) has no hours; give some, or put the day under closed",
        fr: "open\u{202F}: le \(day) n’a pas d’horaires\u{202F}; donnez-en, "
          + "ou mettez ce jour sous closed")
    default:
      DiagnosticWording(
        en: "hours: no day has any opening, so that no clock would ever run; give at least one",
        fr: "hours\u{202F}: aucun jour n’a de plage, aucun délai ne courrait\u{202F}; "
          + "donnez-en au moins une")
    }
  }
}
