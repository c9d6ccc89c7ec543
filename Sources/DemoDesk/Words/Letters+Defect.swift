extension Letters {
  static let defectiveFR = """
    J’ai un problème avec {le} de la commande {order}. {fault} J’en ai pourtant pris soin et
    suivi la notice.
    ---
    {fault} J’avais acheté {le} le {placed} et j’en étais très content{s} jusque-là.
    ---
    * {fault} Pour {amount}, c’est inadmissible. J’exige une solution cette semaine.
    ---
    Je vous contacte au titre de la garantie légale de conformité au sujet {du}. {fault}
    ---
    + Salut, {mon} a rendu l’âme je crois... {fault} C’est normal, docteur ?
    ---
    Depuis quelques jours, rien ne va plus avec {le}. {fault} J’ai tout essayé avant
    de vous écrire, sans succès.
    ---
    C’est mon petit-fils qui écrit pour moi, je ne suis pas à l’aise avec ces machines. {fault}
    {Le} n’a presque pas servi.
    ---
    * Encore un article qui ne tient pas. {fault} Vous testez ce que vous vendez ?
    ---
    Reçu{e} le {delivered}, en panne aujourd’hui. {fault} Je tiens une photo à votre disposition.
    ---
    {fault} Je ne sais pas si c’est un défaut de fabrication, mais {le} n’a subi ni choc ni
    mauvais usage.
    ---
    Je suis client{s} chez vous depuis longtemps et je n’ai jamais eu à me plaindre. Cette fois,
    {le} me pose problème. {fault}
    """

  static let defectiveEN = """
    I have a problem with the {item} from order {order}. {fault} I have looked after it and
    followed the instructions.
    ---
    {fault} I bought the {item} on {placed} and was very happy with it until now.
    ---
    * {fault} For {amount} that is simply not acceptable. I expect a solution this week.
    ---
    I am writing about the {item}, which is faulty. {fault} I understand that it is covered by
    the legal guarantee.
    ---
    + Hey, I think my {item} has given up the ghost. {fault} Is that normal, doctor?
    ---
    For the last few days the {item} has not been right. {fault} I tried everything I could
    think of before writing.
    ---
    My grandson is typing this for me as I am no good with computers. {fault} The {item} has
    hardly been used.
    ---
    * Yet another thing that does not last. {fault} Do you test what you sell?
    ---
    It came on {delivered} and it has failed already. {fault} I can send you a photo of the
    {item} if that helps.
    ---
    {fault} I could not say whether it is a manufacturing fault, but the {item} was neither
    dropped nor misused.
    ---
    I have been a customer for years and never had cause to complain. This time the {item} has
    let me down. {fault}
    """

  static let hiddenDefectFR = """
    J’ai découvert un défaut que rien ne laissait voir à l’achat {du}. {fault} Un réparateur m’a
    confirmé que cela datait de la fabrication.
    ---
    {fault} Je viens seulement de m’en apercevoir, et je vous signale donc un vice caché au sens
    du Code civil, sur {le} de la commande {order}.
    ---
    * {fault} Si j’avais su, je n’aurais jamais acheté {ce} ! Un vice pareil, vous ne pouviez pas
    l’ignorer.
    ---
    Après plus d’un an sans souci, {le} révèle un défaut interne. {fault} J’ai gardé la facture et
    l’avis écrit du réparateur.
    """

  static let hiddenDefectEN = """
    I have found a defect in the {item} that nobody could have seen when it was bought. {fault}
    A repairer tells me it dates from the factory.
    ---
    {fault} I have only just noticed, and I am reporting it as a hidden defect in the {item},
    order {order}.
    ---
    * {fault} Had I known, I would never have bought the {item}. You must have been aware of it.
    ---
    After more than a year without trouble, the {item} turns out to be faulty inside. {fault} I
    have kept the invoice and the repairer’s note.
    """

  static let damagedFR = """
    Le colis de la commande {order} est arrivé écrasé. {damage} J’ai gardé l’emballage et pris
    des photos.
    ---
    {damage} Le livreur était déjà reparti quand j’ai ouvert le carton.
    ---
    * Vous emballez vos produits avec quoi, du papier journal ? {damage}
    ---
    J’ai bien reçu {le} le {delivered}, malheureusement en mauvais état. {damage}
    ---
    + oh là là le colis a dû faire un match de rugby... {damage}
    ---
    J’ai émis des réserves auprès du transporteur car le carton était ouvert. {damage}
    ---
    {Le} devait être un cadeau d’anniversaire pour samedi. {damage} Je suis vraiment embêté{s}.
    ---
    {damage} Le reste de la commande est en bon état, seul cet article est touché.
    ---
    * C’est la deuxième livraison abîmée en un mois. {damage} Changez de transporteur.
    """

  static let damagedEN = """
    The parcel for order {order} arrived crushed. {damage} I have kept the packaging and taken
    photos.
    ---
    {damage} The driver had already left by the time I opened the box.
    ---
    * What do you pack your goods in, newspaper? {damage}
    ---
    The {item} came on {delivered}, sadly not in good shape. {damage}
    ---
    + oh dear, I think the parcel played a rugby match on its way here. {damage}
    ---
    I signed for it as damaged because the carton was open. {damage}
    ---
    The {item} was meant to be a birthday present for Saturday. {damage} I really do not know
    what to do now.
    ---
    {damage} The rest of the order is fine, it is only the {item}.
    ---
    * That is the second damaged delivery in a month. {damage} Find yourselves another carrier.
    """

  static let wrongItemFR = """
    J’avais commandé {un} et j’ai reçu tout autre chose. Le bon de livraison indique pourtant la
    bonne référence.
    ---
    Il y a eu une erreur dans la commande {order} : ce n’est pas {le} que j’ai choisi{e}, ni le bon
    modèle ni la bonne couleur.
    ---
    * Vous savez lire un bon de commande ? J’attendais {un} et j’ouvre la boîte sur l’article de
    quelqu’un d’autre.
    ---
    Je crois que deux colis ont été intervertis. Dans le mien, à la place {du}, il y avait un
    article au nom d’une autre cliente.
    ---
    + Surprise, j’ai ouvert le carton et ce n’est pas {mon} ! C’est joli aussi, mais bon.
    ---
    L’étiquette de la boîte est la bonne, le contenu ne l’est pas. Je n’ai pas {le} que j’ai
    payé{e}.
    ---
    Le colis reçu le {delivered} contient le mauvais article. Je ne l’ai pas déballé plus que
    nécessaire pour m’en rendre compte.
    ---
    Vous m’avez envoyé la mauvaise couleur pour {le} ; j’avais pourtant bien vérifié avant de
    payer.
    """

  static let wrongItemEN = """
    I ordered the {item} and received something else altogether. The delivery note has the
    right reference on it, though.
    ---
    There is a mistake in order {order}: this is not the {item} I chose, neither the model nor
    the colour.
    ---
    * Can anybody there read an order form? I was waiting for the {item} and opened a box with
    somebody else’s shopping in it.
    ---
    I think two parcels got swapped. Instead of the {item}, mine held something with another
    customer’s name on it.
    ---
    + Surprise! I opened the box and that is not my {item}. Nice too, but still.
    ---
    The label on the box is right, what is inside is not. I do not have the {item} I paid for.
    ---
    The parcel that came on {delivered} has the wrong article in it. I unwrapped it no further
    than I had to.
    ---
    You sent me the wrong colour of the {item}; I did check before paying.
    """

  static let missingPartFR = """
    Il manque {part} dans la boîte {du}. J’ai vidé tout le carton et vérifié deux fois.
    ---
    J’ai reçu {le} le {delivered}, mais sans {part}. Je ne peux donc pas m’en servir comme prévu.
    ---
    * {Le} est incomplet{e}. Comment peut-on oublier {part} ? Personne ne contrôle les colis ?
    ---
    + Hello, tout est là sauf {part}... vous l’avez gardé en souvenir ?
    ---
    Commande {order} : l’article principal est bien arrivé, en revanche {part} n’y est pas.
    ---
    Mon fils était tout heureux d’ouvrir le paquet, puis nous avons vu qu’il manquait {part}.
    ---
    D’après la notice, la boîte devrait contenir {part}. Ce n’est pas le cas dans la mienne.
    ---
    Je vous écris au sujet {du}, livré{e} sans {part}. Le sachet prévu pour cela était
    vide et déjà ouvert.
    """

  static let missingPartEN = """
    The box of the {item} came without {part}. I emptied the whole carton and looked twice.
    ---
    I received the {item} on {delivered}, but {part} was not in it, so I cannot use it properly.
    ---
    * The {item} is incomplete. How does anybody forget {part}? Does nobody check the parcels?
    ---
    + Hello, everything is there apart from {part}. Did you keep it as a souvenir?
    ---
    About order {order}: the main thing has arrived, but {part} has not.
    ---
    My son was thrilled to open the parcel, and then we saw that {part} was missing.
    ---
    According to the leaflet the box should hold {part}. Mine does not.
    ---
    I am writing about the {item}, which was delivered without {part}. The little bag it should
    have been in was empty and already open.
    """
}
