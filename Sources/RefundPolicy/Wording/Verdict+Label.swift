import RefundDesk

extension Verdict {
  /// The verdict in a word, within a sentence.
  var label: Bilingual {
    switch self {
    case .entitled: Bilingual(fr: "dû par la loi", en: "due by law")
    case .allowed: Bilingual(fr: "accordé", en: "allowed")
    case .discretionary: Bilingual(fr: "à l’appréciation", en: "for a person to decide")
    case .refused: Bilingual(fr: "refusé", en: "refused")
    case .ask: Bilingual(fr: "question à poser", en: "a question to put")
    }
  }
}
