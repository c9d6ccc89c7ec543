import RefundDesk

extension PageWriter {
  func word(_ fr: String, _ en: String) -> String { language == .fr ? fr : en }

  func term(_ frName: String, _ fr: String, _ enName: String, _ en: String)
    -> PublishedPage.Term
  {
    PublishedPage.Term(name: word(frName, enName), meaning: word(fr, en))
  }

  /// The words that customers ask about.
  var glossary: [PublishedPage.Piece] {
    [
      .heading(word("Les mots de cette page", "The words of this page")),
      .terms([
        term(
          "Rétractation", "Revenir sur un achat à distance, sans donner de raison.",
          "Withdrawal", "Going back on a distance purchase, without giving a reason."),
        term(
          "Conformité", "L’article est celui qui était décrit, complet, et il fonctionne.",
          "Conformity", "The article is the one described, complete, and it works."),
        term(
          "Avoir",
          "Une somme que vous pouvez dépenser chez nous. Nous ne l’imposons pas quand de "
            + "l’argent vous est dû.",
          "Store credit", "A sum that you can spend with us. We never impose it when money is owed."
        ),
        term(
          "Garantie légale",
          "Ce que le vendeur doit quand l’article n’est pas conforme, quoi que disent ses propres règles.",
          "Legal guarantee",
          "What the seller owes when the article does not conform, whatever the shop’s own rules say."
        ),
        term(
          "Preuve d’envoi", "Le reçu du transporteur\u{202F}; il suffit pour que le délai coure.",
          "Proof of sending", "The carrier’s receipt; it is enough for the time to run."),
      ]),
    ]
  }
}
