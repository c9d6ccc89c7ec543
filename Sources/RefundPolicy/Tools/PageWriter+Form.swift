import RefundDesk

extension PageWriter {
  /// The model form in the wording of annex I(B) of Directive 2011/83/EU, which is that of the annex to
  /// R221-1 of the French code; in the United Kingdom that of schedule 3(B) of the regulations.
  var form: [PublishedPage.Piece] {
    guard policy.law.contains(where: { $0 != "us" }) else { return [] }
    let isBritish = policy.jurisdiction == .uk
    let title =
      isBritish
      ? word("Modèle de formulaire d’annulation", "Model cancellation form")
      : word("Modèle de formulaire de rétractation", "Model withdrawal form")
    let note =
      isBritish
      ? word(
        "À remplir et à renvoyer seulement si vous souhaitez annuler. Toute déclaration claire suffit.",
        "Complete and return this form only if you wish to cancel. Any clear statement is enough.")
      : word(
        "Veuillez compléter et renvoyer le présent formulaire uniquement si vous souhaitez vous "
          + "rétracter du contrat. Toute autre déclaration claire suffit.",
        "Complete and return this form only if you wish to withdraw from the contract. Any other clear "
          + "statement is enough.")
    return [
      .heading(title), .paragraph(note),
      .form(language == .fr ? french : english(isBritish ? "cancel" : "withdraw from")),
    ]
  }

  private var french: [String] {
    [
      "À l’attention de ______________________ (nom, adresse géographique et adresse électronique)"
        + "\u{202F}:",
      "Je/Nous (*) vous notifie/notifions (*) par la présente ma/notre (*) rétractation du contrat "
        + "portant sur la vente du bien (*)/pour la prestation de services (*) ci-dessous\u{202F}: "
        + "______________________",
      "Commandé le (*)/reçu le (*)\u{202F}: __________",
      "Nom du (des) consommateur(s)\u{202F}: ______________________",
      "Adresse du (des) consommateur(s)\u{202F}: ______________________",
      "Signature du (des) consommateur(s) (uniquement en cas de notification du présent formulaire sur "
        + "papier)\u{202F}: __________",
      "Date\u{202F}: __________",
      "(*) Rayez la mention inutile.",
    ]
  }

  private func english(_ verb: String) -> [String] {
    [
      "To ______________________ (name, geographical address and e-mail address):",
      "I/We (*) hereby give notice that I/We (*) \(verb) my/our (*) contract of sale of the following "
        + "goods (*)/for the provision of the following service (*): ______________________",
      "Ordered on (*)/received on (*): __________",
      "Name of consumer(s): ______________________",
      "Address of consumer(s): ______________________",
      "Signature of consumer(s) (only if this form is notified on paper): __________",
      "Date: __________",
      "(*) Delete as appropriate.",
    ]
  }
}
