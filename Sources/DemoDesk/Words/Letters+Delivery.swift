extension Letters {
  static let lateFR = """
    La livraison de la commande {order} était promise pour le {promised}, et je n’ai toujours pas
    de nouvelles. Le suivi n’a pas bougé depuis des jours.
    ---
    J’attends {le} depuis le {promised}. Pourriez-vous me dire où se trouve mon colis ?
    ---
    * Livraison prévue le {promised}, et rien. J’ai posé une demi-journée pour vous attendre !
    ---
    Je comprends qu’un retard puisse arriver, mais la date annoncée était le {promised} et personne
    ne m’a prévenu{s}.
    ---
    + Toc toc, il y a quelqu’un ? {mon} devait arriver le {promised} et toujours rien dans la boîte
    aux lettres.
    ---
    Le transporteur me renvoie vers vous et vous vers lui. Qui s’occupe de la commande {order} ?
    ---
    * Vous encaissez tout de suite, mais pour livrer il n’y a plus personne. J’attends {le} depuis
    trop longtemps.
    ---
    J’avais choisi la livraison avant le {promised} parce que je pars en voyage. Je crains que le
    colis n’arrive en mon absence.
    """

  static let lateEN = """
    Order {order} was promised for {promised} and I have heard nothing since. The tracking has
    not moved for days.
    ---
    I have been waiting for the {item} since {promised}. Could you tell me where my parcel is?
    ---
    * Delivery due on {promised}, and nothing. I took half a day off work to wait in for you!
    ---
    I do understand that parcels run late, but the date I was given was {promised} and nobody
    told me.
    ---
    + Knock knock, anybody there? My {item} was due on {promised} and the doormat is still
    empty.
    ---
    The carrier sends me to you and you send me to the carrier. Who is dealing with order
    {order}?
    ---
    * You take the money at once, but when it comes to delivering there is nobody. I have waited
    long enough for the {item}.
    ---
    I chose delivery before {promised} because I am going away. I am worried that the parcel
    will arrive while nobody is in.
    """

  static let arrivedLateFR = """
    {Le} n’est arrivé{e} que le {delivered}, et l’occasion pour laquelle je l’avais commandé{e} est
    passée.
    ---
    Ma commande {order} était promise pour le {promised}, je l’ai reçue le {delivered}. Entre-temps
    j’ai dû acheter ailleurs.
    ---
    * Promis le {promised}, livré le {delivered}. Vous appelez ça un service ?
    ---
    + Ça y est, {mon} a fini par arriver le {delivered}... mais la fête, c’était avant !
    """

  static let arrivedLateEN = """
    The {item} only arrived on {delivered}, and the occasion I ordered it for has passed.
    ---
    Order {order} was promised for {promised} and came on {delivered}. I had to buy elsewhere in the
    meantime.
    ---
    * Promised for {promised}, delivered on {delivered}. You call that service?
    ---
    + So my {item} finally made it on {delivered}, but the party was before that!
    """

  static let notDeliveredFR = """
    Le suivi indique que la commande {order} a été livrée le {delivered}, mais je n’ai rien reçu.
    J’ai demandé à mes voisins et au gardien, personne ne l’a vue.
    ---
    Je n’ai jamais reçu {le}. D’après le transporteur, le colis est perdu.
    ---
    * Votre livreur a signé à ma place et {mon} a disparu. C’est à vous de régler ça, pas à moi.
    ---
    Commandé{e} le {placed}, {le} n’est toujours pas là, et le numéro de suivi ne donne plus rien.
    ---
    + Bonjour, petit mystère : colis « remis en main propre », sauf que c’était pas ma main.
    ---
    J’étais chez moi toute la journée et personne n’a sonné. Le colis {du} est pourtant noté comme
    remis.
    ---
    Cela fait maintenant plusieurs semaines que j’attends la commande {order}. Je considère qu’elle
    ne viendra plus.
    ---
    Le point relais affirme ne pas avoir mon colis. J’y suis allé{s} trois fois avec ma pièce
    d’identité.
    """

  static let notDeliveredEN = """
    The tracking says that order {order} was delivered on {delivered}, but nothing came. I asked
    the neighbours and the caretaker and nobody has seen it.
    ---
    I never received the {item}. According to the carrier the parcel is lost.
    ---
    * Your driver signed for me and my {item} has vanished. That is for you to sort out, not for
    me.
    ---
    The {item} I ordered on {placed} is still not here and the tracking number shows nothing any
    more.
    ---
    + Hello, a small mystery: parcel “handed to recipient”, except that the hand was not mine.
    ---
    I was at home all day and nobody rang. The parcel with the {item} is marked as handed over
    all the same.
    ---
    I have been waiting for order {order} for weeks now. I take it that it is not coming.
    ---
    The pick-up point says it does not have my parcel. I have been there three times with my
    passport.
    """

  static let duplicateChargeFR = """
    Ma carte a été débitée deux fois de {amount} pour la commande {order}. Je n’ai pourtant passé
    qu’une seule commande.
    ---
    En relisant mon relevé, je vois deux prélèvements identiques de {amount} à la même date.
    ---
    * Deux débits pour un seul achat ! Ma banque confirme que ça vient de chez vous.
    ---
    Le paiement a d’abord été refusé, j’ai recommencé, et finalement les deux sont passés. Vous
    trouverez {amount} en double au {placed}.
    """

  static let duplicateChargeEN = """
    My card was charged {amount} twice for order {order}. I placed one order and one only.
    ---
    Going through my statement I see two identical payments of {amount} on the same day.
    ---
    * Two charges for a single purchase! My bank says it comes from your side.
    ---
    The payment was refused at first, I tried again, and in the end both went through. You will
    find {amount} twice around {placed}.
    """

  static let safetyRecallFR = """
    J’ai lu sur le site Rappel Conso que {le} fait l’objet d’un rappel. Le numéro de lot correspond
    au mien.
    ---
    Vous m’avez écrit que {le} devait être rapporté{e} pour raison de sécurité. Quelle est la marche à
    suivre ?
    ---
    * J’apprends par la presse que {mon} présente un danger ! Il aurait fallu me prévenir.
    ---
    Suite à l’avis de rappel, j’ai cessé d’utiliser {le} de la commande {order} et je l’ai mis{e} de
    côté.
    """

  static let safetyRecallEN = """
    I read on the recall site that the {item} has been called back. The batch number matches mine.
    ---
    You wrote that the {item} must be returned for safety reasons. What do I have to do?
    ---
    * I have to learn from the papers that my {item} is dangerous! You should have told me.
    ---
    Following the recall notice I have stopped using the {item} from order {order} and put it away.
    """
}
