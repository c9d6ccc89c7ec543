import RefundDesk

extension PageWriter {
  private var hasWithdrawal: Bool { policy.law.contains { $0 != "us" } }

  /// Questions that customers put, answered from the rows and from the law.
  var questions: [PublishedPage.Piece] {
    let terms = [reason, paid, sender, credit, gift, late, faulty, disagreement].compactMap { $0 }
    return [.heading(word("Questions fréquentes", "Frequent questions")), .terms(terms)]
  }

  private var reason: PublishedPage.Term? {
    guard hasWithdrawal else { return nil }
    return term(
      "Dois-je dire pourquoi je rends un achat fait en ligne\u{202F}?",
      "Non, pas dans le délai de rétractation.",
      "Must I say why I return something bought online?", "No, not within the withdrawal period.")
  }

  /// The law's term, and the shop's own clock where it has one.
  private var paid: PublishedPage.Term? {
    let own = policy.deadlines.filter { $0.act == .refund && $0.head.when.terms.isEmpty }
      .map { $0.head.text[language] }
    let law =
      hasWithdrawal
      ? [
        word(
          "La loi laisse au vendeur 14 jours\u{202F}; après une rétractation il peut attendre le bien ou "
            + "la preuve d’envoi.",
          "The law leaves the seller 14 days; after a withdrawal they may wait for the goods or proof of "
            + "sending.")
      ] : []
    guard !(own + law).isEmpty else { return nil }
    return PublishedPage.Term(
      name: word("Quand suis-je remboursé\u{202F}?", "When am I paid back?"),
      meaning: (own + law).joined(separator: " "))
  }

  private var sender: PublishedPage.Term? {
    guard let row = policy.fees.first(where: { $0.purpose == .returnShipping }) else { return nil }
    let faulty = word(
      " Pour un article défectueux ou une erreur de notre part, c’est nous.",
      " For a faulty article or a mistake of ours, we do.")
    return PublishedPage.Term(
      name: word("Qui paie le retour\u{202F}?", "Who pays for the return?"),
      meaning: row.head.text[language] + faulty)
  }

  private var credit: PublishedPage.Term? {
    guard hasWithdrawal else { return nil }
    return term(
      "Pouvez-vous m’imposer un avoir\u{202F}?",
      "Pas quand la loi vous doit de l’argent\u{202F}: nous pouvons vous le proposer, et vous êtes libre "
        + "de dire non.",
      "Can you make me take a store credit?",
      "Not when the law owes you money: we may offer it, and you are free to say no.")
  }

  private var gift: PublishedPage.Term? {
    let row = policy.windows.first { row in
      row.head.when.terms.contains {
        if case .flags(let flags) = $0 { flags.contains(.gift) } else { false }
      }
    }
    return row.map {
      PublishedPage.Term(
        name: word("Puis-je rendre un cadeau\u{202F}?", "May I return a gift?"),
        meaning: $0.head.text[language])
    }
  }

  private var late: PublishedPage.Term? {
    let rights = policy.law.compactMap { library[$0] }.flatMap(\.rights)
    guard let right = rights.first(where: { $0.opensAfter == .promisedOn }) else { return nil }
    return PublishedPage.Term(
      name: word(
        "Ma commande n’arrive pas. Que faire\u{202F}?", "My order does not come. What now?"),
      meaning: word("Écrivez-nous. ", "Write to us. ") + right.text[language])
  }

  private var faulty: PublishedPage.Term? {
    guard hasWithdrawal else { return nil }
    return term(
      "L’article est défectueux après votre délai de retour. Est-ce trop tard\u{202F}?",
      "Non\u{202F}: les garanties de la loi durent plus longtemps que nos délais.",
      "The article is faulty after your return period. Is it too late?",
      "No: the guarantees of the law last longer than our periods.")
  }

  private var disagreement: PublishedPage.Term? {
    guard policy.jurisdiction == .fr else { return nil }
    return term(
      "Votre réponse ne me convient pas. Que puis-je faire\u{202F}?",
      "Demandez qu’un responsable relise votre dossier. Vous pouvez aussi saisir gratuitement le médiateur "
        + "de la consommation (L612-1).",
      "I do not agree with your answer. What can I do?",
      "Ask for a supervisor to read your case again. You may also go to the consumer mediator, free of "
        + "charge (L612-1).")
  }
}
