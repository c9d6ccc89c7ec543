extension Letters {
  static let changeOfMindFR = """
    J’ai reçu {le} de la commande {order}, et après réflexion {il} ne me convient pas. Je
    ne l’ai pas utilisé{e} et l’emballage est intact.
    ---
    Suite à ma commande {order} du {placed}, je souhaite exercer mon droit de rétractation
    pour {le}. L’article est complet, avec ses étiquettes.
    ---
    + {Le} est très bien, rien à dire, mais ma sœur m’a offert le même hier soir ! Du coup je
    n’en ai plus besoin.
    ---
    Je pensais que {ce} irait avec le reste de la pièce, et ce n’est pas le cas. Je préfère
    vous renvoyer l’article tant qu’il est neuf, plutôt que de regretter.
    ---
    * C’est la deuxième fois que je vous écris. Je ne veux plus {du} : j’ai changé d’avis et la
    loi m’en donne le droit. Merci de ne pas me faire perdre mon temps.
    ---
    Mon mari a commandé {le} sans m’en parler, et moi la même chose ailleurs le lendemain. Nous
    n’avons pas ouvert le carton.
    ---
    + Bon, j’avoue, achat de minuit : {le} est encore dans son papier de soie et y restera.
    ---
    {Le} est arrivé{e} le {delivered}. Je l’ai sorti{e} de sa boîte pour regarder, sans plus, et
    je n’en suis finalement pas convaincu{s}.
    ---
    Je vous informe que je me rétracte du contrat portant sur {le}, commande {order}, reçue le
    {delivered}.
    ---
    * Trois écrans pour trouver comment rendre un article, c’est une plaisanterie ? Je me
    rétracte pour {le}, point final.
    ---
    Nous déménageons finalement plus tôt que prévu et {ce} ne trouvera pas sa place. {Il} est
    en parfait état, prêt{e} à repartir.
    """

  static let changeOfMindEN = """
    I received the {item} from order {order}, and on reflection it is not for me. It has not
    been used and the packaging is intact.
    ---
    Please take this as notice that I withdraw from the purchase of the {item}, order {order},
    placed on {placed}.
    ---
    + Lovely {item}, honestly, but my sister gave me the very same one last night. What are the
    odds! So I no longer need mine.
    ---
    I thought the {item} would go with the rest of the room and it does not. I would rather
    send it back while it is new than regret it later.
    ---
    * This is my second message. I have changed my mind about the {item}, the law lets me, and
    I would be grateful not to be asked why again.
    ---
    My husband ordered the {item} without telling me, and I bought one elsewhere the next day.
    We never opened the box.
    ---
    + OK, I admit it, this was midnight shopping. The {item} is still in its tissue paper and
    that is where it will stay.
    ---
    The {item} arrived on {delivered}. I took it out of the box for a look and nothing more,
    and I am not convinced by it after all.
    ---
    * Three screens to find out how to return something, is that a joke? I am cancelling the
    {item} and that is that.
    ---
    We are moving sooner than planned and there is no room for the {item} where we are going.
    It is as good as new.
    """

  static let wrongSizeFR = """
    J’ai commandé {le} en taille {size}, ma taille habituelle, mais {il} taille vraiment petit.
    Je l’ai seulement essayé{e}, l’étiquette est encore dessus.
    ---
    {Le} est superbe mais beaucoup trop grand{e} pour moi. Je n’aurais pas dû me fier au guide
    des tailles.
    ---
    + Coucou, alors {le} en {size} c’est non, je ne respire plus dedans ! Sinon j’adore.
    ---
    La taille {size} ne me va pas : c’est trop serré aux épaules et trop long en bas. {Le} n’a
    pas été porté{e} en dehors du salon.
    ---
    * Votre tableau des tailles est faux. J’ai suivi vos mesures au centimètre près et {le} ne
    me va pas du tout.
    ---
    Je me suis trompé{s} de taille en commandant {le}. Pourriez-vous me dire ce qu’il est
    possible de faire ?
    ---
    Je destinais {le} à ma fille, et {il} ne lui va pas ; elle fait une taille de plus que
    je ne croyais.
    ---
    Entre mes deux tailles habituelles, j’ai pris {size} pour {le}, et c’était le mauvais choix.
    ---
    + petit souci avec {le}, la taille {size} est bien trop juste, et pourtant je n’ai pas
    grossi depuis l’été je vous jure.
    ---
    Une fois {le} essayé{e}, il faut se rendre à l’évidence : {il} n’est pas à ma taille. Tout
    est dans le carton d’origine, prêt à repartir.
    """

  static let wrongSizeEN = """
    I ordered the {item} in {size}, which is what I always wear, but it comes up really small.
    I have only tried it on and the tags are still attached.
    ---
    The {item} is beautiful but far too big on me. I should not have trusted the size guide.
    ---
    + Hiya, so the {item} in {size} is a no from me, I can hardly breathe in it! Love it
    otherwise.
    ---
    Size {size} does not work: too tight at the top, too long at the bottom. The {item} has not
    been worn outside my bedroom.
    ---
    * Your size chart is wrong. I measured myself to the centimetre, followed it, and the
    {item} does not fit at all.
    ---
    I am afraid I picked the wrong size when I ordered the {item}. Could you tell me what can
    be done?
    ---
    The {item} I ordered on {placed} was for my daughter, who turns out to be a size up from
    what I thought.
    ---
    I am between two sizes and took the {size} for the {item}, which was the wrong choice.
    ---
    + small problem with the {item}, the {size} is way too snug, and I have not even had
    Christmas dinner yet.
    ---
    Having tried the {item} on, I have to face facts: it is not my size. Everything is back in
    its box and ready to go.
    """

  static let notAsDescribedFR = """
    {Le} que j’ai reçu{e} ne correspond pas à la description. {mismatch}
    ---
    Je suis assez déçu{s} par {le}. {mismatch} Je joins une photo de la fiche et une photo de
    l’article.
    ---
    * {mismatch} C’est de la publicité mensongère, ni plus ni moins, et je ne compte pas en
    rester là.
    ---
    J’ai relu trois fois la page de votre site avant de vous écrire. {mismatch} Je n’aurais pas
    acheté {ce} si cela avait été indiqué.
    ---
    + Hello, euh, {le}, c’est pas tout à fait ce qu’on voit sur le site, si ? {mismatch}
    ---
    Commande {order} : {mismatch} Pouvez-vous m’expliquer cette différence ?
    ---
    En ouvrant le colis le {delivered}, j’ai d’abord cru à une erreur. {mismatch} Après
    vérification, c’est bien la bonne référence.
    ---
    * Je paie {amount} et voilà ce que je reçois. {mismatch}
    ---
    Mon épouse se faisait une joie de recevoir {ce}. {mismatch} Nous ne sommes pas des clients
    difficiles, mais là, ce n’est pas ce que nous avons acheté.
    """

  static let notAsDescribedEN = """
    The {item} I received does not match its description. {mismatch}
    ---
    I am rather disappointed with the {item}. {mismatch} I have attached a picture of the page
    and one of what I got.
    ---
    * {mismatch} That is false advertising, plain and simple, and I do not intend to let it go.
    ---
    I read your page three times before writing. {mismatch} I would not have bought the {item}
    had it said so.
    ---
    + Hi there, erm, the {item} is not quite what is on the site, is it? {mismatch}
    ---
    About order {order}: {mismatch} Could you explain the difference?
    ---
    When I opened the parcel on {delivered} I thought there had been a mistake. {mismatch} I
    have checked and it is the right reference.
    ---
    * I pay {amount} and this is what turns up. {mismatch}
    ---
    My wife was so looking forward to the {item}. {mismatch} We are not difficult people, but
    this is not what we bought.
    """
}
