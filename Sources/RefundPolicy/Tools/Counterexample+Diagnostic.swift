import RefundDesk
import Toml

extension Counterexample {
  /// The counterexample as a finding at its row, with the case to copy into an example.
  func diagnostic() -> Diagnostic {
    Diagnostic(
      .other(code: "below-floor", message: message), at: row.span, severity: .warning,
      note: DiagnosticWording(en: "for instance " + ticket, fr: "par exemple " + ticket),
      fix: DiagnosticWording(
        en: "add a condition that leaves such cases out; until then the law wins over the row",
        fr:
          "ajoutez une condition qui écarte ces cas\u{202F}; d’ici là, la loi l’emporte sur la ligne"
      ))
  }

  private var message: DiagnosticWording {
    let (fr, en) = shortfallWords
    return DiagnosticWording(
      en: "\"\(row.id)\" \(en), and \(right) (\(article)) grants more",
      fr: "« \(row.id) » \(fr), et \(right) (\(article)) accorde davantage")
  }

  private var shortfallWords: (fr: String, en: String) {
    switch shortfall {
    case .refuses: ("refuserait", "would refuse")
    case .endsEarlier(let window, let right):
      (
        "finirait le \(DayWords.fr(window)), avant le \(DayWords.fr(right))",
        "would end on \(DayWords.en(window)), before \(DayWords.en(right))"
      )
    case .givesNoMoney(let words):
      (
        "imposerait " + words.map(\.label.fr).joined(separator: " ou "),
        "would impose " + words.map(\.label.en).joined(separator: " or ")
      )
    case .charges:
      ("ferait payer le retour au client", "would make the customer pay for the return")
    }
  }
}
