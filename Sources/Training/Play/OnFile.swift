import RefundDesk

/// What the desk knows already, so that asking the customer for it is needless.
enum OnFile {
  /// The first phrase of a question for something on file.
  static func needlessQuestion(
    _ questions: [MessageText.Sentence], _ language: Language
  ) -> PhrasePattern? {
    phrases(language).first { phrase in
      questions.contains { MessageText.position(of: phrase, in: $0.words) != nil }
    }
  }

  private static func phrases(_ language: Language) -> [PhrasePattern] {
    switch language {
    case .fr:
      [
        "numero de commande", "numero de la commande", "votre adresse e mail", "votre nom",
        "date de commande", "date de votre commande",
      ]
    case .en: ["order number", "your e mail", "your email", "your name", "date of your order"]
    }
  }
}
