extension Letters {
  static let reminderFR = """
    Je me permets de revenir vers vous, car je n’ai pas eu de réponse à mon message au sujet {du}.
    ---
    * Toujours rien ? Vous avez lu mon message sur la commande {order} ?
    ---
    Avez-vous pu avancer sur ma demande concernant {le} ?
    ---
    + Coucou, je fais juste remonter mon message :)
    ---
    J’ajoute que je serai absent{s} la semaine prochaine ; le plus simple est de m’écrire.
    ---
    * Dernière relance avant que je n’écrive au médiateur de la consommation.
    """

  static let reminderEN = """
    I am following up, as I have had no reply to my message about the {item}.
    ---
    * Still nothing? Has anybody read my message about order {order}?
    ---
    Has there been any progress with my request about the {item}?
    ---
    + Hi, just bumping this up :)
    ---
    I should add that I am away next week; the easiest is to write to me.
    ---
    * This is my last reminder before I go to the ombudsman.
    """

  static let questionFR = """
    Bonjour, merci de votre message. Afin de vous répondre au plus juste, pourriez-vous nous envoyer une
    photo {du} ? Une seule suffit.
    ---
    Bonjour, je suis désolé{s} de ce souci avec {votre}. Pouvez-vous me confirmer dans quel état est
    l’article : neuf, essayé ou utilisé ?
    ---
    Bonjour, nous avons bien reçu votre demande sur la commande {order}. Quelle solution vous
    conviendrait le mieux : un échange ou un remboursement ?
    ---
    Bonjour, pouvez-vous m’indiquer le jour où vous avez reçu le colis ? Je complète votre dossier
    aussitôt.
    """

  static let questionEN = """
    Hello, thank you for your message. To give you the right answer, could you send us a photo of the
    {item}? One is enough.
    ---
    Hello, I am sorry about the trouble with your {item}. Could you tell me what condition it is in: new,
    tried or used?
    ---
    Hello, we have your request about order {order}. Which would suit you best: an exchange or a refund?
    ---
    Hello, could you tell me the day on which the parcel arrived? I will complete your file at once.
    """

  static let answerFR = """
    Voici la photo demandée. On voit bien le problème, je pense.
    ---
    L’article est comme neuf, je l’ai seulement essayé à la maison.
    ---
    Le plus simple pour moi serait le remboursement, merci.
    ---
    Je l’ai reçu en fin de semaine, je ne sais plus si c’était le vendredi ou le samedi.
    """

  static let answerEN = """
    Here is the photo. I think you can see the problem clearly.
    ---
    It is as good as new, I only tried it at home.
    ---
    A refund would be easiest for me, thank you.
    ---
    It came at the end of the week, I no longer know whether it was the Friday or the Saturday.
    """

  static let refundedFR = """
    Bonjour, je suis désolé{s} que {votre} vous ait causé ce souci. Nous vous remboursons {amount} par
    le moyen de paiement utilisé ; la somme apparaîtra sous quelques jours.
    ---
    Bonjour, votre demande sur la commande {order} est acceptée : {amount} vous sont remboursés
    aujourd’hui. Merci de nous avoir prévenus.
    ---
    Bonjour, c’est noté pour {le}. Le remboursement de {amount} part aujourd’hui, et je reste
    disponible si quoi que ce soit ne vous semble pas clair.
    """

  static let refundedEN = """
    Hello, I am sorry that the {item} gave you trouble. We are refunding {amount} to the means you paid
    with; you will see it within a few days.
    ---
    Hello, your request about order {order} is accepted: {amount} is refunded today. Thank you for
    letting us know.
    ---
    Hello, that is all noted for the {item}. The refund of {amount} leaves today, and I am here if
    anything is unclear.
    """

  static let replacedFR = """
    Bonjour, nous vous envoyons l’article de remplacement sans frais. Vous recevrez le numéro de suivi
    dès son départ.
    ---
    Bonjour, l’échange {du} est enregistré et le nouveau colis part demain. Toutes nos excuses pour ce
    contretemps.
    """

  static let replacedEN = """
    Hello, the replacement is on its way to you free of charge. You will get the tracking number as soon
    as it leaves.
    ---
    Hello, the exchange of the {item} is recorded and the new parcel leaves tomorrow. We apologise for
    the inconvenience.
    """

  static let creditedFR = """
    Bonjour, comme vous nous en avez donné l’accord, un avoir de {amount} est ajouté à votre compte,
    augmenté de 10 %.
    ---
    Bonjour, votre avoir de {amount} est disponible dès maintenant, avec le supplément de 10 % que nous
    avions évoqué.
    """

  static let creditedEN = """
    Hello, as you agreed, a credit of {amount} has been added to your account, with 10% on top.
    ---
    Hello, your credit of {amount} can be used from now on, with the extra 10% we spoke about.
    """

  static let discountedFR = """
    Bonjour, puisque vous gardez {le}, nous vous remboursons une partie du prix. Merci de votre
    compréhension.
    ---
    Bonjour, la remise convenue sur {le} est accordée, et il n’y a rien à nous renvoyer.
    """

  static let discountedEN = """
    Hello, since you are keeping the {item}, we are refunding part of its price. Thank you for your
    understanding.
    ---
    Hello, the discount we agreed on for the {item} is granted, and there is nothing to send back.
    """

  static let declinedFR = """
    Bonjour, le délai de retour {du} est malheureusement passé et nous ne pouvons plus l’accepter. La
    garantie légale reste entière en cas de défaut. Vous pouvez aussi saisir le médiateur de la
    consommation.
    ---
    Bonjour, j’ai bien relu votre dossier. {Le} a été livré{e} depuis plus longtemps que nos conditions
    ne le permettent, et je dois refuser le retour sans défaut. Je regrette de ne pouvoir faire mieux.
    """

  static let declinedEN = """
    Hello, the time for returning the {item} has unfortunately passed and we cannot take it back. The
    legal guarantee still holds should a defect appear. You may also turn to the consumer ombudsman.
    ---
    Hello, I have been through your file again. The {item} was delivered longer ago than our terms allow,
    so I have to refuse a return without a defect. I am sorry not to have better news.
    """

  static let repairedFR = """
    Bonjour, nous prenons {votre} en réparation, à nos frais. Une étiquette d’envoi prépayée vous attend
    dans votre messagerie.
    ---
    Bonjour, la réparation est acceptée au titre de la garantie légale. Comptez une quinzaine de jours
    après réception.
    """

  static let repairedEN = """
    Hello, we are taking your {item} in for repair at our expense. A prepaid label is waiting in your
    inbox.
    ---
    Hello, the repair is accepted under the legal guarantee. Please allow about a fortnight once we have
    it.
    """
}
