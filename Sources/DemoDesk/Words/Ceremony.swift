import RefundDesk

/// Greetings and endings, by language and hand.
struct Ceremony: Sendable {
  private let phrases: [[[String]]]

  private init(_ french: [String], _ english: [String]) {
    phrases = [french, english].enumerated().map { index, texts in
      Handwriting.allCases.map { hand in
        texts.map { hand.sentence($0, index == 0 ? .fr : .en) }
      }
    }
  }

  /// The phrases that fit.
  subscript(language: Language, hand: Handwriting) -> [String] {
    phrases[language == .fr ? 0 : 1][hand.rawValue]
  }

  static let open = Ceremony(
    [
      "Bonjour,", "Bonjour,", "Bonjour Madame, Monsieur,", "Madame, Monsieur,", "Bonsoir,",
      "Bonjour !",
    ],
    ["Hello,", "Hello,", "Good morning,", "Dear team,", "Hi,", "Good evening,"])
  static let chat = Ceremony(
    ["Bonjour. ", "Bonjour ! ", "Bonsoir. ", "Bonjour à vous. "],
    ["Hello. ", "Hi there. ", "Hi! ", "Hello there. "])
  static let letter = Ceremony(
    ["Madame, Monsieur,", "À l’attention du service après-vente,"],
    ["Dear Sir or Madam,", "To the customer service department,"])
  static let close = Ceremony(
    ["Cordialement,", "Bien cordialement,", "Merci d’avance,", "Bien à vous,", "Bonne journée,"],
    ["Kind regards,", "Best wishes,", "Many thanks,", "Thank you,", "Regards,"])
  static let farewell = Ceremony(
    [
      "Je vous prie d’agréer, Madame, Monsieur, l’expression de mes salutations distinguées.",
      "Veuillez recevoir mes salutations respectueuses.",
    ], ["Yours faithfully,", "Yours sincerely,"])
}
