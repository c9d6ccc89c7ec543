import RefundDesk
import Toml

/// What `lint` can find, with its words.
enum LintFinding {
  case tie(RowHead, with: RowHead)
  case impossible(RowHead)
  case beaten(RowHead, by: RowHead)
  case expired(Day)
  case unknownPack(String, [String])
  case stalePack(String, days: Int)
  case silentShop
  case noApprover(RowHead)
  case noProcessingTime

  /// The diagnostic at the row that the finding is about.
  func diagnostic() -> Diagnostic {
    switch self {
    case .tie(let row, _), .impossible(let row), .beaten(let row, _), .noApprover(let row):
      diagnostic(at: row.span)
    default: diagnostic(at: .wholeFile(""))
    }
  }

  func diagnostic(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .other(code: code, message: message), at: span, severity: severity, fix: fix)
  }

  private var severity: Diagnostic.Severity {
    switch self {
    case .impossible, .unknownPack, .noApprover: .error
    case .tie, .beaten, .expired, .stalePack, .silentShop: .warning
    case .noProcessingTime: .note
    }
  }

  private var code: String {
    switch self {
    case .tie: "tie"
    case .impossible: "impossible"
    case .beaten: "unreachable"
    case .expired: "expired"
    case .unknownPack: "unknown-pack"
    case .stalePack: "stale-pack"
    case .silentShop: "silent-shop"
    case .noApprover: "no-approver"
    case .noProcessingTime: "no-processing-time"
    }
  }

  private var message: DiagnosticWording {
    switch self {
    case .tie(let row, let other):
      DiagnosticWording(
        en:
          "\"\(row.id)\" and \"\(other.id)\" match the same cases equally; the tie goes to the customer",
        fr: "« \(row.id) » et « \(other.id) » valent pour les mêmes cas à égalité\u{202F}; "
          + "l’égalité profite au client")
    case .impossible(let row):
      DiagnosticWording(
        en: "\"\(row.id)\" can never apply: its conditions exclude each other",
        fr: "« \(row.id) » ne peut jamais valoir\u{202F}: ses conditions s’excluent")
    case .beaten(let row, let other):
      DiagnosticWording(
        en: "\"\(row.id)\" never acts: \"\(other.id)\" is narrower wherever it applies",
        fr:
          "« \(row.id) » n’agit jamais\u{202F}: « \(other.id) » est plus précis partout où il vaut")
    case .expired(let day):
      DiagnosticWording(
        en: "this version ended on \(DayWords.en(day))",
        fr: "cette version a pris fin le \(DayWords.fr(day))")
    case .unknownPack(let id, _):
      DiagnosticWording(
        en: "no law pack is called \"\(id)\"", fr: "aucun droit ne s’appelle « \(id) »")
    case .stalePack(let id, let days):
      DiagnosticWording(
        en: "the law pack \"\(id)\" was read against the law \(days) days ago",
        fr: "le droit « \(id) » a été comparé à la loi il y a \(days) jours")
    case .silentShop:
      DiagnosticWording(
        en:
          "the policy does not say whether buyers are told of the right of withdrawal; it is assumed",
        fr: "la politique ne dit pas si le droit de rétractation est annoncé\u{202F}; c’est supposé"
      )
    case .noApprover(let row):
      DiagnosticWording(
        en: "\"\(row.id)\" needs a supervisor and the desk has none",
        fr: "« \(row.id) » demande un responsable et le guichet n’en a pas")
    case .noProcessingTime:
      DiagnosticWording(
        en: "no deadline says how fast the shop decides or pays",
        fr: "aucun délai ne dit en combien de temps la boutique décide ou paie")
    }
  }

  private var fix: DiagnosticWording? {
    switch self {
    case .tie:
      DiagnosticWording(
        en: "add a condition to the one that should win",
        fr: "ajoutez une condition à celle qui doit l’emporter")
    case .unknownPack(_, let known):
      DiagnosticWording(
        en: "one of: " + known.joined(separator: ", "),
        fr: "au choix\u{202F}: " + known.joined(separator: ", "))
    case .silentShop:
      DiagnosticWording(
        en: "add [shop] with informs_of_withdrawal = true or false",
        fr: "ajoutez [shop] avec informs_of_withdrawal = true ou false")
    case .noProcessingTime:
      DiagnosticWording(
        en: "add a [[deadline]] for = \"resolution\" or \"refund\"",
        fr: "ajoutez un [[deadline]] for = \"resolution\" ou \"refund\"")
    case .stalePack:
      DiagnosticWording(
        en: "read the articles again and date the pack",
        fr: "relisez les articles et datez le droit")
    case .noApprover:
      DiagnosticWording(
        en: "make somebody a supervisor, or remove the row",
        fr: "nommez un responsable ou retirez la ligne")
    case .impossible, .beaten:
      DiagnosticWording(en: "correct or remove the row", fr: "corrigez ou retirez la ligne")
    case .expired: nil
    }
  }
}
