import RefundDesk

/// Something that an answer says by one of several phrases.
public struct Statement: Hashable, Sendable {
  /// The phrases; one is enough.
  public var phrases: [PhrasePattern]
  /// Why it matters.
  public var why: String

  /// A statement.
  public init(_ phrases: [PhrasePattern], why: String) {
    self.phrases = phrases
    self.why = why
  }

  /// The first of its phrases that stands in a text.
  func found(in text: MessageText) -> PhrasePattern? { phrases.first { text.contains($0) } }

  /// What is false at any counter, in a language (rubric of the training).
  static func alwaysFalse(_ language: Language) -> [Statement] {
    language == .fr ? falseInFrench : falseInEnglish
  }

  private static let falseInFrench = falsehoods(.fr)
  private static let falseInEnglish = falsehoods(.en)

  private static func falsehoods(_ language: Language) -> [Statement] {
    switch language {
    case .fr:
      [
        Statement(
          ["nous ne remboursons jamais", "jamais de remboursement", "aucun remboursement n est"],
          why: "Un droit au remboursement ne dépend pas de l’usage de la maison."),
        Statement(
          [
            "garantie est celle du fabricant", "voyez avec le fabricant",
            "adressez vous au fabricant",
          ],
          why: "Le vendeur répond lui-même de la conformité (L217-3)."),
        Statement(
          ["ni repris ni echange*", "soldes ni reprises", "articles soldes ne sont pas"],
          why: "Des soldes ne retirent aucun droit légal."),
        Statement(
          ["avoir uniquement", "uniquement un avoir", "seulement un avoir", "que par avoir"],
          why: "Un avoir ne remplace l’argent dû qu’avec l’accord exprès du client (L221-24)."),
      ]
    case .en:
      [
        Statement(
          ["we never refund", "no refunds", "we do not do refunds"],
          why: "A right to a refund does not depend on the shop’s habits."),
        Statement(
          ["warranty is the manufacturer", "contact the manufacturer", "ask the manufacturer"],
          why: "The seller answers for the goods itself."),
        Statement(
          ["sale items cannot", "sale items are final", "sale items are not"],
          why: "A sale takes no legal right away."),
        Statement(
          [
            "credit note only", "store credit only", "only a store credit",
            "only offer store credit",
          ],
          why: "A credit replaces money that is due only with the customer’s express agreement."),
      ]
    }
  }
}
