import RefundDesk

/// The words by which a letter greets and closes, and those that put the blame on the customer.
struct CourtesyWords {
  let greetings: [PhrasePattern]
  let closings: [PhrasePattern]
  let blame: [PhrasePattern]

  /// The words of a language, read once.
  static func of(_ language: Language) -> CourtesyWords { language == .fr ? french : english }

  private static let french = CourtesyWords(.fr)
  private static let english = CourtesyWords(.en)

  private init(_ language: Language) {
    switch language {
    case .fr:
      greetings = ["bonjour", "bonsoir", "madame", "monsieur", "cher", "chere"]
      closings = [
        "cordialement", "bien a vous", "salutations", "bonne journee", "bonne soiree", "a bientot",
        "sincerement", "l equipe", "service clients",
      ]
      blame = [
        "votre faute", "vous auriez du", "il fallait lire", "vous n avez pas lu",
        "vous n aviez qu a", "si vous aviez lu", "comme je vous l ai deja", "calmez vous",
        "restez poli*", "votre negligence", "vous ne savez pas", "vous exagerez",
      ]
    case .en:
      greetings = [
        "hello", "hi", "dear", "good morning", "good afternoon", "good evening", "mr", "mrs", "ms",
      ]
      closings = [
        "regards", "kind regards", "best regards", "warm regards", "sincerely", "best wishes",
        "yours", "kind wishes", "all the best", "take care",
        "the team", "customer service",
      ]
      blame = [
        "your fault", "your own fault", "you should have", "you failed to", "if you had read",
        "you did not read", "as i already told you", "calm down", "your negligence",
        "you ought to have", "you do not know how",
      ]
    }
  }
}
