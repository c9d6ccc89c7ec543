import RefundDesk
import RefundPolicy

/// The names of facts, and their values as scripts write them.
enum FactWords {
  /// Every name that may be entered on a ticket.
  static let names = FactName.allCases.map(\.rawValue) + CaseFlag.allCases.map(\.rawValue)

  /// `yes`, `no`, a whole number, or a word or date.
  static func value(_ text: String) -> FactValue {
    switch text {
    case "yes", "true", "oui": return .flag(true)
    case "no", "false", "non": return .flag(false)
    default: break
    }
    if let number = Int64(text) { return .number(number) }
    return .text(text)
  }

  /// A value as scripts write it.
  static func text(_ value: FactValue) -> String {
    switch value {
    case .flag(let flag): flag ? "yes" : "no"
    case .number(let number): String(number)
    case .text(let text): text
    case .list(let words): words.joined(separator: ",")
    }
  }
}
