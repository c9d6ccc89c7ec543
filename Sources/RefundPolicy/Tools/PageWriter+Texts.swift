import RefundDesk

extension PageWriter {
  private func word(_ fr: String, _ en: String) -> String { language == .fr ? fr : en }

  private func term(_ frName: String, _ fr: String, _ enName: String, _ en: String)
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
          "Preuve d’envoi", "Le reçu du transporteur\u{202F}; il suffit pour que le délai coure.",
          "Proof of sending", "The carrier’s receipt; it is enough for the time to run."),
      ]),
    ]
  }

  /// The content of the model form in annex I(B) of Directive 2011/83/EU, in the project's arrangement.
  var form: [PublishedPage.Piece] {
    guard policy.law.contains(where: { $0 != "us" }) else { return [] }
    return [
      .heading(word("Formulaire de rétractation", "Withdrawal form")),
      .paragraph(
        word(
          "Facultatif\u{202F}: toute déclaration claire suffit. À remplir et à renvoyer seulement si "
            + "vous souhaitez vous rétracter.",
          "Optional: any clear statement is enough. Fill in and return it only if you wish to withdraw."
        )
      ),
      .form(
        language == .fr
          ? [
            "À l’attention de\u{202F}: ______________________ (nom et adresse du vendeur)",
            "Je me rétracte du contrat portant sur le bien suivant\u{202F}: ______________________",
            "Commandé le\u{202F}: __________   Reçu le\u{202F}: __________",
            "Nom et adresse\u{202F}: ______________________",
            "Date\u{202F}: __________   Signature (sur papier)\u{202F}: __________",
          ]
          : [
            "To: ______________________ (name and address of the seller)",
            "I withdraw from my contract of sale of the following goods: ______________________",
            "Ordered on: __________   Received on: __________",
            "Name and address: ______________________",
            "Date: __________   Signature (on paper): __________",
          ]),
    ]
  }

  /// Questions that customers put, answered from the rows.
  var questions: [PublishedPage.Piece] {
    var terms: [PublishedPage.Term] = []
    if policy.law.contains(where: { $0 != "us" }) {
      terms.append(
        term(
          "Dois-je dire pourquoi je rends un achat fait en ligne\u{202F}?",
          "Non, pas dans le délai de rétractation.",
          "Must I say why I return something bought online?",
          "No, not within the withdrawal period."))
      terms.append(
        term(
          "Quand suis-je remboursé\u{202F}?",
          "Au plus tard dans les 14 jours que la loi laisse au vendeur\u{202F}; il peut attendre le bien "
            + "ou la preuve d’envoi.",
          "When am I paid back?",
          "Within the 14 days that the law leaves the seller, who may wait for the goods or proof of "
            + "sending."))
    }
    if let row = policy.fees.first(where: { $0.purpose == .returnShipping }) {
      terms.append(
        PublishedPage.Term(
          name: word("Qui paie le retour\u{202F}?", "Who pays for the return?"),
          meaning: row.head.text[language]))
    }
    terms.append(
      term(
        "L’article est défectueux après votre délai de retour. Est-ce trop tard\u{202F}?",
        "Non\u{202F}: les garanties de la loi durent plus longtemps que nos délais.",
        "The article is faulty after your return period. Is it too late?",
        "No: the guarantees of the law last longer than our periods."))
    return [.heading(word("Questions fréquentes", "Frequent questions")), .terms(terms)]
  }
}
