extension Letters {
  static let otherFR = """
    Pourriez-vous me renvoyer la facture de la commande {order} ? Je ne la retrouve plus dans mes
    messages.
    ---
    Le code de réduction que vous m’aviez envoyé n’a pas été pris en compte sur {le}.
    ---
    J’ai vu que {le} est passé{e} en promotion deux jours après mon achat. Faites-vous un geste
    dans ce cas ?
    ---
    + Dites, {le}, ça se nettoie comment exactement ? J’ose pas.
    ---
    * Personne ne répond au téléphone. Je veux juste parler à quelqu’un de la commande {order} !
    ---
    L’adresse sur la facture n’est plus la bonne depuis mon déménagement. Est-ce possible de la
    corriger ?
    ---
    Je voudrais savoir si la garantie {du} peut être transmise à la personne à qui je l’offre.
    ---
    La personne du magasin m’a dit de vous écrire pour le bon d’achat oublié lors de mon passage.
    """

  static let otherEN = """
    Could you send me the invoice for order {order} again? I cannot find it in my inbox.
    ---
    The discount code you sent me was not taken off the {item}.
    ---
    I see that the {item} went on sale two days after I bought it. Is there anything you do in
    that case?
    ---
    + Quick one, how does the {item} get cleaned? I do not dare.
    ---
    * Nobody answers the telephone. I simply want to talk to somebody about order {order}!
    ---
    The address on the invoice is out of date since I moved. Can it be corrected?
    ---
    Can the guarantee on the {item} be passed on to the person I am giving it to?
    ---
    The lady in the shop told me to write to you about the voucher I forgot to use.
    """

  static let cancelFR = """
    Je viens de passer la commande {order} et je me suis trompé{s} d’adresse. Elle n’est pas encore
    partie, si je comprends bien.
    ---
    J’ai commandé {le} deux fois par erreur, la page s’était figée. La commande {order} est de trop.
    ---
    J’ai trouvé {le} en magasin près de chez moi, je n’ai donc plus besoin de la commande d’hier.
    ---
    + Oups, mauvaise manip avec mon téléphone, la commande {order} c’était pas voulu !
    ---
    * Je demande depuis ce matin qu’on arrête la commande {order} avant qu’elle parte. Il y a
    quelqu’un ?
    """

  static let cancelEN = """
    I have just placed order {order} and got the address wrong. As far as I can see it has not
    left yet.
    ---
    I ordered the {item} twice by mistake, as the page had frozen. Order {order} is one too many.
    ---
    I found the {item} in a shop near me, so there is no need for yesterday’s order any more.
    ---
    + Oops, fat fingers on my phone, order {order} was not meant to happen!
    ---
    * I have been asking since this morning for order {order} to be stopped before it leaves. Is
    anybody there?
    """

  static let orderChangeFR = """
    Je me suis trompé{s} en passant la commande {order} : il me faudrait {le} {other}.
    ---
    Serait-il possible de recevoir {le} {other} ? La commande n’est pas encore expédiée.
    ---
    + Hello ! {le} {other} plutôt, c’est encore jouable ou c’est déjà parti ?
    ---
    J’ai validé trop vite la commande du {placed}. Je voulais {le} {other}.
    """

  static let orderChangeEN = """
    I made a mistake with order {order}: I need the {item} {other}.
    ---
    Would it be possible to have the {item} {other}? The order has not been sent yet.
    ---
    + Hello! Could I have the {item} {other} instead, or has it gone already?
    ---
    I was too quick with the order of {placed}. I meant the {item} {other}.
    """

  static let refundFR = """
    Je souhaite être remboursé{s}, s’il vous plaît.
    ---
    Pouvez-vous m’indiquer comment vous renvoyer l’article et sous quel délai je serai remboursé{s} ?
    ---
    Merci de procéder au remboursement de {amount}.
    ---
    Je préfère un remboursement, si c’est possible.
    ---
    Je vous serais reconnaissant{s} de bien vouloir me rembourser sur le moyen de paiement utilisé.
    ---
    * J’attends mon remboursement, et rapidement.
    ---
    * Remboursez-moi, je ne veux ni bon d’achat ni excuses.
    ---
    * Je veux mes {amount}.
    ---
    + Du coup, vous me remboursez comment ?
    ---
    + On peut faire un remboursement ? Merci d’avance !
    """

  static let refundEN = """
    I would like a refund, please.
    ---
    Could you tell me how to send it back and when I can expect my money?
    ---
    Please refund the {amount} I paid.
    ---
    I would prefer a refund if that is possible.
    ---
    I would be grateful for a refund to the card I paid with.
    ---
    * I expect my money back, and quickly.
    ---
    * Just refund me. I want neither a voucher nor an apology.
    ---
    * I want my {amount} back.
    ---
    + So how do I get my money back?
    ---
    + Can you do a refund? Thanks a million!
    """

  static let replacementFR = """
    Je souhaiterais un échange, s’il vous en reste.
    ---
    Pourriez-vous m’envoyer {le} {other} à la place ?
    ---
    Un échange {other} me conviendrait parfaitement.
    ---
    Est-il possible de me renvoyer le bon article sans frais ?
    ---
    * Renvoyez-moi un article correct, et à vos frais.
    ---
    * Je veux un échange, pas un énième formulaire.
    ---
    + Vous pouvez m’en envoyer un autre ? Ce serait top.
    ---
    + Vous l’auriez {other} par hasard ?
    """

  static let replacementEN = """
    I would like to exchange it, if you have any left.
    ---
    Could you send me the {item} {other} instead?
    ---
    An exchange for one {other} would suit me perfectly.
    ---
    Is it possible to send me the right one free of charge?
    ---
    * Send me a proper one, at your expense.
    ---
    * I want it exchanged, not another form to fill in.
    ---
    + Could you send another one? That would be brilliant.
    ---
    + Would you have it {other} by any chance?
    """

  static let partFR = """
    Pourriez-vous m’envoyer ce qui manque ?
    ---
    Je souhaite simplement recevoir la pièce manquante, sans avoir à tout renvoyer.
    ---
    * Envoyez-moi ce qui manque, et vite.
    ---
    + Vous pouvez me l’envoyer à part ? Merci !
    """

  static let partEN = """
    Could you send me what is missing?
    ---
    I would simply like to receive the missing part, without sending everything back.
    ---
    * Send me what is missing, and quickly.
    ---
    + Could you pop it in the post? Thanks!
    """

  static let resendFR = """
    Pouvez-vous m’envoyer un nouveau colis ?
    ---
    Je souhaite toujours recevoir l’article et vous demande un second envoi.
    ---
    * Renvoyez-moi ma commande, cette fois avec un vrai transporteur.
    """

  static let resendEN = """
    Could you send another parcel?
    ---
    I still want the article, so please send it again.
    ---
    * Send my order again, and with a proper carrier this time.
    """

  static let repairFR = """
    Une réparation me conviendrait très bien, je tiens à cet article.
    ---
    Pouvez-vous faire réparer l’article dans le cadre de la garantie ?
    ---
    * Faites réparer ça, et dites-moi d’avance combien de temps cela va prendre.
    """

  static let repairEN = """
    I would be happy with a repair, as I am rather attached to it.
    ---
    Could it be repaired under the guarantee?
    ---
    * Have it repaired, and tell me beforehand how long it will take.
    """

  static let creditFR = """
    Un avoir me conviendrait, je commande souvent chez vous.
    ---
    Je prendrai volontiers un avoir pour choisir autre chose.
    ---
    + Un avoir, ça me va très bien, j’ai déjà repéré autre chose !
    """

  static let creditEN = """
    A store credit would be fine, as I order from you often.
    ---
    I would gladly take a credit and choose something else.
    ---
    + A credit suits me, I have my eye on something else already!
    """

  static let discountFR = """
    Je veux bien garder l’article si vous me faites une remise.
    ---
    Accepteriez-vous de m’en rembourser une partie ? Je le garderais.
    ---
    * Faites un effort sur le prix et on n’en parle plus.
    """

  static let discountEN = """
    I would be willing to keep it if you took something off the price.
    ---
    Would you refund part of it? I would keep it in that case.
    ---
    * Knock something off the price and we will say no more about it.
    """

  static let cancellingFR = """
    Merci d’annuler la commande et de me rembourser.
    ---
    Pouvez-vous l’annuler avant l’envoi ?
    ---
    * Annulez-la, tout de suite.
    """

  static let cancellingEN = """
    Please cancel the order and refund me.
    ---
    Could you cancel it before it is sent?
    ---
    * Cancel it, now.
    """

  static let informationFR = """
    Merci de votre réponse.
    ---
    Je reste dans l’attente de votre retour.
    ---
    * Répondez-moi, cette fois.
    """

  static let informationEN = """
    Thank you for your reply.
    ---
    I look forward to hearing from you.
    ---
    * Please answer me this time.
    """
}
