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
      fr: "«\u{202F}\(row.id)\u{202F}» \(fr), et \(right) (\(article)) accorde davantage")
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
    case .charges(.returnShipping):
      ("ferait payer le retour au client", "would make the customer pay for the return")
    case .charges:
      ("retiendrait des frais sur ce qui est dû", "would take a fee off what is due")
    case .demands(let facts):
      (
        "exigerait\u{202F}: " + facts.map(\.label.fr).joined(separator: ", "),
        "would insist on: " + facts.map(\.label.en).joined(separator: ", ")
      )
    case .paysLater(let clock, let due):
      (
        "laisserait payer jusqu’au \(DayWords.fr(clock)), après le \(DayWords.fr(due))",
        "would let the money go out until \(DayWords.en(clock)), after \(DayWords.en(due))"
      )
    }
  }
}
