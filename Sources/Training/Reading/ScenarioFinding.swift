import Toml

/// Findings that only scenario files have, with their words.
enum ScenarioFinding {
  case badIdentifier(String)
  case badRows(en: String, fr: String)
  case fewHidden(Int)
  case unknownLine(String)
  case moreThanBought(String, asked: Int, bought: Int)
  case scriptPlace(en: String, fr: String, line: Int)
  case tooMuch

  func diagnostic(at span: SourceSpan) -> Diagnostic {
    let (code, message, fix) = words
    return Diagnostic(.other(code: code, message: message), at: span, fix: fix)
  }

  private var words: (String, DiagnosticWording, DiagnosticWording?) {
    switch self {
    case .badIdentifier(let text):
      (
        "bad-identifier",
        DiagnosticWording(
          en: "id: \"\(text)\" is no identifier of a scenario",
          fr: "id : « \(text) » n’est pas un identifiant de scénario"),
        DiagnosticWording(
          en: "small letters, digits and dashes, 60 at most",
          fr: "des minuscules sans accent, des chiffres et des tirets, 60 au plus")
      )
    case .badRows(let en, let fr):
      (
        "policy-rows",
        DiagnosticWording(
          en: "policy_rows: with these rows the policy cannot be used: \(en)",
          fr: "policy_rows : avec ces lignes la politique n’est pas utilisable : \(fr)"),
        DiagnosticWording(
          en: "write them as in a policy file, such as [[gesture]] …",
          fr: "écrivez-les comme dans un fichier de politique, par exemple [[gesture]] …")
      )
    case .fewHidden(let count):
      (
        "few-hidden-facts",
        DiagnosticWording(
          en: "a scenario has at least 3 hidden facts, this one has \(count)",
          fr: "un scénario a au moins 3 faits cachés, celui-ci en a \(count)"),
        DiagnosticWording(en: "add [[hidden]] tables", fr: "ajoutez des tables [[hidden]]")
      )
    case .unknownLine(let id):
      (
        "unknown-line",
        DiagnosticWording(
          en: "the order has no line \"\(id)\"", fr: "la commande n’a pas de ligne « \(id) »"),
        nil
      )
    case .moreThanBought(let id, let asked, let bought):
      (
        "more-than-bought",
        DiagnosticWording(
          en: "\(asked) of line \"\(id)\" are asked for, \(bought) were bought",
          fr: "\(asked) de la ligne « \(id) » sont demandés, \(bought) ont été achetés"),
        DiagnosticWording(
          en: "lower the number behind the line, or raise its quantity in the order",
          fr: "réduisez le nombre derrière la ligne, ou augmentez sa quantité dans la commande")
      )
    case .scriptPlace(let en, let fr, let line):
      (
        "model-script",
        DiagnosticWording(
          en: "actions, line \(line): \(en)", fr: "actions, ligne \(line) : \(fr)"),
        nil
      )
    case .tooMuch:
      (
        "too-much",
        DiagnosticWording(
          en: "more is given back than was paid",
          fr: "il est rendu davantage que ce qui a été payé"),
        nil
      )
    }
  }
}
