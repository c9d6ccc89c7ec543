public import DeskStore
public import Phrases
import RefundDesk
import RefundPolicy
import Toml

extension Phrases {
  /// What a banner says of the desk's policy; nil where one is in force and whole.
  public func explain(_ status: PolicyStatus) -> Explanation? {
    switch status {
    case .inForce: return nil
    case .none: return Explanation(noPolicy())
    case .broken(let file, let inForce):
      let first = file.diagnostics.first { $0.severity == .error }
      let words = DiagnosticText(language == .fr ? .fr : .en)
      return Explanation(
        say(
          en: "The policy file is broken: \(first.map(words.headline) ?? file.source.file).",
          fr:
            "Le fichier de politique est cassé : \(first.map(words.headline) ?? file.source.file)."),
        next: stillInForce(inForce))
    case .missing(let fault, let inForce):
      return Explanation(
        say(
          en: "The policy file \(fault.path) cannot be read: \(systemReason(fault.code)).",
          fr: "Le fichier de politique \(fault.path) est illisible : \(systemReason(fault.code))."),
        next: stillInForce(inForce))
    }
  }

  private func stillInForce(_ version: String?) -> String {
    guard let version else {
      return say(en: "No policy is in force.", fr: "Aucune politique n'est en vigueur.")
    }
    return say(en: "\(version) stays in force.", fr: "\(version) reste en vigueur.")
  }
}
