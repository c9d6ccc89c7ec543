import Toml

/// Findings that only policy files and law packs have, with their words.
enum PolicyFinding {
  case notMonthDay(String)
  case noLength

  func diagnostic(at span: SourceSpan, severity: Diagnostic.Severity = .error) -> Diagnostic {
    switch self {
    case .notMonthDay(let text):
      Diagnostic(
        .other(
          code: "not-month-day",
          message: DiagnosticWording(
            en: "until: \"\(text)\" is no day of the year",
            fr: "until\u{202F}: «\u{202F}\(text)\u{202F}» n’est pas un jour de l’année")),
        at: span, severity: severity,
        fix: DiagnosticWording(
          en: "write month and day as \"01-31\"",
          fr: "écrivez mois et jour ainsi\u{202F}: \"01-31\""))
    case .noLength:
      Diagnostic(
        .other(
          code: "no-length",
          message: DiagnosticWording(
            en: "a right that starts on a day needs its length",
            fr: "un droit qui part d’un jour a besoin d’une durée")),
        at: span, severity: severity,
        fix: DiagnosticWording(
          en: "add \"days\", \"months\" or \"business_days\"",
          fr: "ajoutez « days », « months » ou « business_days »"))
    }
  }
}
