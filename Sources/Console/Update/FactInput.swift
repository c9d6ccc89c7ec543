import RefundDesk

/// Reads the value of a fact as people type it.
enum FactInput {
  /// Yes or no, a whole number, else words; a lone `?` makes the fact unknown again.
  static func value(_ text: String) -> FactValue? {
    switch SearchText.folded(text) {
    case "?", "unknown", "inconnu": nil
    case "yes", "oui", "true", "vrai": .flag(true)
    case "no", "non", "false", "faux": .flag(false)
    default: Int64(text).map { .number($0) } ?? .text(text)
    }
  }
}
