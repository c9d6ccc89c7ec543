import RefundDesk
import Testing

/// Answers that somebody wrote by hand in other words than the model's.
struct HonestLetter: Sendable, CustomTestStringConvertible {
  var scenario: String
  var language: Language
  var isVariant = false
  var text: String

  var testDescription: String {
    "\(scenario)\(isVariant ? "'" : "") \(language): \(text.prefix(40).replacing("\n", with: " "))"
  }

  static let all = french + english
}

extension HonestLetter {
  private static let french: [HonestLetter] = [
    HonestLetter(
      scenario: "saturday", language: .fr,
      text: """
        Bonjour Madame Marchetti,

        Rassurez-vous, votre message est arrivé à temps. Votre quatorzième jour était un samedi et la loi \
        repousse alors l'échéance au premier jour ouvrable (article L221-19 du Code de la consommation).
        Je regrette que le casque vous serre les lunettes et que nos conditions vous aient fait douter.
        Vous serez remboursée de 84,90 € sur votre carte, frais d'envoi inclus, d'ici au 7 décembre 2026.
        Il vous suffit de nous renvoyer le colis ; les frais de retour restent à votre charge.
        Vous pouvez me joindre au 01 99 00 12 12.

        Cordialement,
        Inès
        """),
    HonestLetter(
      scenario: "saturday", language: .fr,
      text: """
        Chère Madame,

        Vous écrivez encore dans les temps : lorsque le délai de quatorze jours s'achève un samedi, \
        l'article L221-19 le prolonge jusqu'au lundi.
        Je suis navrée que ce casque ne convienne pas à vos cours de piano.
        Le remboursement de 84,90 €, livraison incluse, sera sur votre carte au plus tard le lundi \
        7 décembre 2026.
        Merci de nous retourner le casque dans son carton, à vos frais comme annoncé.
        Je reste à votre disposition.

        Bien à vous,
        Inès
        """),
    HonestLetter(
      scenario: "kettle", language: .fr,
      text: """
        Bonjour Madame Benali,

        Une bouilloire qui fuit de nouveau après trois semaines d'atelier, c'est pénible, et je vous prie \
        de nous en excuser pour cette bouilloire et pour le plan de travail mouillé.
        La réparation n'a pas tenu : l'article L217-14 vous laisse alors choisir entre une baisse de prix \
        et votre argent. Selon votre souhait, nous vous rendons 59,00 € sur votre carte avant le \
        4 décembre 2026 : c'est un remboursement complet.
        Le retour est gratuit, une étiquette prépayée part vers vous ce matin.
        Notre atelier contrôle désormais ce joint sur chaque appareil.
        Écrivez-moi si quelque chose reste obscur.

        Cordialement,
        Marc
        """),
    HonestLetter(
      scenario: "kettle", language: .fr,
      text: """
        Bonjour Madame,

        Je vous demande pardon pour cette bouilloire qui fuit encore. Vous nous l'aviez confiée pour la \
        réparer et elle est revenue avec le même défaut.
        Vous avez droit au remboursement, puisque la réparation a échoué (L217-14). Nous vous versons donc \
        59,00 €, le remboursement du prix, sur votre carte au plus tard le 4 décembre 2026.
        Renvoyez-la gratuitement avec l'étiquette jointe.
        J'ai signalé ce défaut de joint à l'atelier.
        N'hésitez pas à m'appeler.

        Bonne journée,
        Marc
        """),
    HonestLetter(
      scenario: "wedding-dress", language: .fr,
      text: """
        Bonjour Madame Lacombe,

        Merci d'avoir répondu si clairement. Je suis désolé que cette robe longue ne vous ait pas plu.
        Vous gardez votre droit de la rendre. La loi nous autorise seulement à retenir ce qu'une soirée lui \
        a fait perdre (article L221-23), c'est-à-dire le nettoyage : 15,00 €.
        Votre remboursement s'élève donc à 109,90 €, livraison comprise, et sera sur votre carte d'ici au \
        26 novembre 2026.
        Renvoyez la robe telle quelle, sans la nettoyer.
        Contactez-moi par retour de message pour toute question.

        Cordialement
        """),
    HonestLetter(
      scenario: "carrier-says", language: .fr,
      text: """
        Bonjour Madame Faure,

        Vous attendez cet album depuis trois semaines et l'on vous a promenée d'un guichet à l'autre : j'en \
        suis vraiment désolée, d'autant que c'était un cadeau.
        Le transport se fait à nos risques (L216-2). Comme nous n'avons pas livré avant le 17, vous pouvez \
        mettre fin à la vente et nous vous remboursons 59,90 € sur votre Visa, le 3 décembre 2026 au plus \
        tard.
        Vous n'aurez rien à faire : l'enquête chez le transporteur est notre affaire.
        Je reste joignable au 01 99 00 12 12.

        Claire
        """),
    HonestLetter(
      scenario: "birthday", language: .fr,
      text: """
        Bonsoir Monsieur Garnier,

        Votre fille attendait sa maison de poupée le jour de son anniversaire et rien n'est venu. Je suis \
        sincèrement désolé pour cet anniversaire gâché.
        La date avait été fixée ensemble : la loi vous permet d'annuler sans attendre (L216-6) et nous vous \
        remboursons tout, soit 74,90 €, sur votre carte le 30 novembre 2026 au plus tard.
        Vous n'avez rien à faire de votre côté. Si le colis se présente, laissez-le repartir.
        Désormais ce transporteur ne livre plus nos commandes à date fixe.
        Mon numéro direct est le 01 99 00 12 12, appelez quand vous voulez.

        Inès
        """),
    HonestLetter(
      scenario: "phone-case", language: .fr,
      text: """
        Bonjour Oliver,

        Toutes mes excuses, c'est nous qui avons glissé une coque rose dans votre colis à la place de la \
        verte.
        Nous vous devons le remplacement sans un centime de plus (L217-11) : la bonne coque est expédiée \
        aujourd'hui et sera chez vous au plus tard le 28 novembre 2026.
        Vous pouvez garder la rose, elle ne nous manquera pas.
        Les sachets sont maintenant rangés séparément pour que cela n'arrive plus.
        Répondez simplement ici s'il y a le moindre souci.

        À bientôt
        """),
    HonestLetter(
      scenario: "saturday", language: .fr, isVariant: true,
      text: """
        Bonjour Madame Marchetti,

        J'ai bien lu votre message et je suis désolée pour ce casque qui serre sur les lunettes.
        Le casque vous a été remis le vendredi 6 novembre. Le délai de la loi comme celui de notre article \
        7.2 se sont achevés le vendredi 20 novembre, et il ne nous est plus possible de le reprendre.
        En cas de panne, la garantie légale vous protège pendant deux ans : conservez la facture.
        Vous pouvez saisir gratuitement le médiateur de la consommation si vous n'êtes pas d'accord.
        Je reste joignable jusqu'au 30 novembre 2026 au 01 99 00 12 12.

        Cordialement,
        Inès
        """),
  ]

  private static let english: [HonestLetter] = [
    HonestLetter(
      scenario: "saturday", language: .en,
      text: """
        Dear Ms Marchetti,

        You are still in time. Your fourteenth day was a Saturday, and the law then moves the last day to \
        the Monday after it (article L221-19 of the consumer code).
        I am sorry that the headphones press on your glasses and that our page gave you a fright.
        You will be refunded €84.90, delivery included, to your card no later than 7 December 2026.
        Please return the parcel in its box; the postage back is yours to pay.
        You can reach me on 01 99 00 12 12.

        Kind regards,
        Inès
        """),
    HonestLetter(
      scenario: "saturday", language: .en,
      text: """
        Good morning Ms Marchetti,

        Good news: when the fourteen days run out on a Saturday, the consumer code (L221-19) gives you until \
        Monday, so your message counts.
        I apologise for the worry our terms caused you over these headphones.
        Your refund of €84.90 goes to your Visa card by Monday 7 December 2026, and it covers the delivery.
        Drop the box at any parcel point when it suits you. Returning it is at your own cost.
        Just reply if anything is unclear.

        Best wishes,
        Inès
        """),
    HonestLetter(
      scenario: "kettle", language: .en,
      text: """
        Dear Ms Benali,

        We repaired your kettle in June and it is leaking again. I am truly sorry for the kettle and for \
        the water on your worktop.
        Because the repair did not hold, article L217-14 lets you choose: your money back or a lower price. \
        You want the refund, so €59.00 will be on your card by 4 December 2026.
        Sending the kettle back is free: use the label in this message.
        I have told the workshop, and they now check that seal on every kettle.
        Contact me any time.

        Kind regards,
        Marc
        """),
    HonestLetter(
      scenario: "wedding-dress", language: .en,
      text: """
        Dear Ms Lacombe,

        Thank you for telling me how the dress was worn. I am sorry that the midnight-blue dress did not \
        please you in the end.
        You keep your right to send it back. The law (L221-23) only lets us hold back what the evening cost \
        it, and that is the dry cleaning: €15.00.
        Your refund is therefore €109.90, delivery included, and it reaches your card by 26 November 2026.
        Send it back as it is, without washing it.
        You are welcome to call me.

        Best regards,
        Inès
        """),
    HonestLetter(
      scenario: "carrier-says", language: .en,
      text: """
        Dear Ms Faure,

        I have looked at that signature, and I am sorry that your album never came and that nobody listened.
        Our parcels travel at our own risk (article L216-2), whatever the tracking says.
        The seventeenth of November was your last day for us, so the sale ends here and we refund €59.90, \
        postage included, to your Visa by 3 December 2026.
        There is nothing to do on your side; the inquiry with the carrier is our job.
        Do write to me if anything is unclear.

        Claire
        """),
    HonestLetter(
      scenario: "birthday", language: .en,
      text: """
        Good evening Mr Garnier,

        Your daughter was promised a doll's house for her birthday and nothing came. I am deeply sorry \
        about that birthday.
        The day was part of our agreement, so you may cancel right now (L216-6), and we refund everything \
        you paid: €74.90, back on your card by 30 November 2026.
        There is nothing to do on your side. Should the parcel turn up, just refuse it.
        From now on this carrier gets none of our parcels with a fixed day.
        My direct line is 01 99 00 12 12, call me whenever you like.

        Inès
        """),
    HonestLetter(
      scenario: "missing-piece", language: .en,
      text: """
        Dear Mrs Hollis,

        You spent a week on that lighthouse with your grandson, only to find a hole in the sky, and then \
        nobody wrote back to you. I am so sorry about the missing piece and about the silence.
        We are sending a replacement today: a complete jigsaw that will be with you by 27 November 2026.
        If you would rather not keep it, the Consumer Rights Act gives you 30 days to hand it back for a \
        full refund.
        Please keep the one you have; there is nothing to send back.
        The packing team weighs each box from now on, so this should not happen to anybody else.
        My name is Camille, and you can reply to me here.
        """),
    HonestLetter(
      scenario: "phone-case", language: .en,
      text: """
        Hi Oliver,

        My apologies, we packed a pink phone case when you had asked for a green one.
        You are owed a replacement at no cost (article L217-8). The green case goes out tonight and should \
        be with you no later than 28 November 2026.
        You can keep the pink one, or pass it on to a friend.
        We have moved the two colours apart in the picking area so that it does not happen again.
        Get in touch here if it is late.

        Best wishes
        """),
    HonestLetter(
      scenario: "saturday", language: .en, isVariant: true,
      text: """
        Dear Ms Marchetti,

        Thank you for writing, and I am sorry that these headphones do not sit well with your glasses.
        They came on Friday 6 November, so both the fourteen days of the law and our article 7.2 ran out on \
        20 November, and we are not able to take them back now.
        Should they ever break, the legal guarantee covers you for two years: keep the invoice.
        You may also put the case to the consumer mediator, which costs you nothing.
        I can be reached on 01 99 00 12 12 until 30 November 2026.

        Kind regards,
        Inès
        """),
  ]
}
