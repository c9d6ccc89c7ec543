import RefundDesk
import Toml

/// Findings that only scripts have, with their words.
enum ScriptFinding {
  case unknownAction(String, known: String?)
  case missingWords(action: String)
  case unknownOption(String, known: String?)
  case notADay(String)
  case notAnAmount(String, Currency)
  case notAWait(String)
  case notPoints(String)
  case openText
  case openQuote
  case unknownText(String, known: [String])
  case tooMany(Int)
  case unwanted(String)

  func diagnostic(at span: SourceSpan) -> Diagnostic {
    let (code, message, fix) = words
    return Diagnostic(.other(code: code, message: message), at: span, fix: fix)
  }

  private var words: (String, DiagnosticWording, DiagnosticWording?) {
    switch self {
    case .unknownAction(let word, let known):
      (
        "unknown-action",
        DiagnosticWording(
          en: known.map { "unknown action \"\(word)\", did you mean \"\($0)\"?" }
            ?? "unknown action \"\(word)\"",
          fr: known.map { "action inconnue « \(word) », vouliez-vous dire « \($0) » ?" }
            ?? "action inconnue « \(word) »"),
        DiagnosticWording(
          en: "one of: " + ScriptReader.verbs.joined(separator: ", "),
          fr: "au choix : " + ScriptReader.verbs.joined(separator: ", "))
      )
    case .missingWords(let action):
      (
        "missing-words",
        DiagnosticWording(
          en: "\"\(action)\" needs something behind it",
          fr: "« \(action) » a besoin d’un complément"),
        ScriptFinding.example(action)
      )
    case .unknownOption(let word, let known):
      (
        "unknown-option",
        DiagnosticWording(
          en: known.map { "unknown option \"\(word)\", did you mean \"\($0)\"?" }
            ?? "unknown option \"\(word)\"",
          fr: known.map { "option inconnue « \(word) », vouliez-vous dire « \($0) » ?" }
            ?? "option inconnue « \(word) »"),
        DiagnosticWording(
          en: "resolve takes: " + ScriptReader.options.joined(separator: ", "),
          fr: "resolve accepte : " + ScriptReader.options.joined(separator: ", "))
      )
    default: otherWords
    }
  }

  private var otherWords: (String, DiagnosticWording, DiagnosticWording?) {
    switch self {
    case .notADay(let text):
      (
        "not-a-day",
        DiagnosticWording(en: "\"\(text)\" is no date", fr: "« \(text) » n’est pas une date"),
        DiagnosticWording(en: "write 2026-12-07", fr: "écrivez 2026-12-07")
      )
    case .notAnAmount(let text, let currency):
      (
        "not-an-amount",
        DiagnosticWording(
          en: "\"\(text)\" is no amount in \(currency.code)",
          fr: "« \(text) » n’est pas un montant en \(currency.code)"),
        DiagnosticWording(en: "write 84.90", fr: "écrivez 84.90")
      )
    case .notAWait(let text):
      (
        "not-a-wait",
        DiagnosticWording(
          en: "\"\(text)\" is no length of time", fr: "« \(text) » n’est pas une durée"),
        DiagnosticWording(
          en:
            "write 30m, 4h or 2d, at most 365d; \"wait\" alone waits for the next thing to happen",
          fr: "écrivez 30m, 4h ou 2d, au plus 365d ; « wait » seul attend le prochain événement")
      )
    case .notPoints(let text):
      (
        "not-points",
        DiagnosticWording(
          en: "\"\(text)\" is no number of points",
          fr: "« \(text) » n’est pas un nombre de points"),
        nil
      )
    case .openText:
      (
        "open-text",
        DiagnosticWording(
          en: "the text that begins here has no end",
          fr: "le texte qui commence ici n’a pas de fin"),
        DiagnosticWording(
          en: "end it with a line that holds only >>>",
          fr: "terminez-le par une ligne qui ne contient que >>>")
      )
    case .openQuote:
      (
        "open-quote",
        DiagnosticWording(en: "a quotation mark is missing", fr: "il manque un guillemet"), nil
      )
    default: restWords
    }
  }

  private var restWords: (String, DiagnosticWording, DiagnosticWording?) {
    switch self {
    case .unknownText(let name, let known):
      (
        "unknown-text",
        DiagnosticWording(
          en: "there is no message named \"\(name)\"",
          fr: "il n’y a pas de message nommé « \(name) »"),
        DiagnosticWording(
          en: known.isEmpty
            ? "only the model answers of scenario files have named messages"
            : "one of: " + known.joined(separator: ", "),
          fr: known.isEmpty
            ? "seules les réponses modèles des scénarios ont des messages nommés"
            : "au choix : " + known.joined(separator: ", "))
      )
    case .tooMany(let limit):
      (
        "too-many-actions",
        DiagnosticWording(
          en: "a script has at most \(limit) actions",
          fr: "un script compte au plus \(limit) actions"),
        DiagnosticWording(
          en: "a model answer needs about ten",
          fr: "une réponse modèle en demande une dizaine")
      )
    case .unwanted(let word):
      (
        "unwanted-word",
        DiagnosticWording(
          en: "\"\(word)\" has no meaning here", fr: "« \(word) » n’a pas de sens ici"), nil
      )
    default: ("script", DiagnosticWording(en: "", fr: ""), nil)
    }
  }

  private static func example(_ action: String) -> DiagnosticWording? {
    let text: String? =
      switch action {
      case "ask": "ask photo"
      case "message": "message <<<"
      case "say": "say answer"
      case "fact": "fact photo yes"
      case "resolve": "resolve refund amount=84.90"
      case "follow-up": "follow-up 2026-12-08"
      case "note": "note …"
      case "goods": "goods in_transit"
      case "reopen": "reopen …"
      default: nil
      }
    return text.map { DiagnosticWording(en: "such as: \($0)", fr: "par exemple : \($0)") }
  }
}
