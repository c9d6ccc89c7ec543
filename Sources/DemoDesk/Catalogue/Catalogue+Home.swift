extension Catalogue {
  static let household: [ArticleSketch] = [
    ArticleSketch(
      code: "LAMPE-BU", noun: Twin("lampe de bureau", "desk lamp"), feminine: true,
      category: .home, price: 4_500, options: .colours(["noir", "vert", "moutarde"]),
      faults: [
        Twin(
          "Elle clignote et chauffe anormalement.", "It flickers and gets far too hot."),
        Twin("Le bras ne tient plus en position.", "The arm no longer stays where you put it."),
      ],
      damage: Twin("L’abat-jour est cabossé.", "The shade is dented."),
      part: Twin("l’ampoule", "the bulb"),
      mismatch: Twin(
        "Le pied est en plastique peint, pas en laiton.",
        "The foot is painted plastic, not brass.")),
    ArticleSketch(
      code: "PARURE-LIT", noun: Twin("parure de lit", "bed linen set"), feminine: true,
      category: .home, price: 8_500, options: .colours(["blanc", "gris", "rose"]),
      faults: [
        Twin(
          "La housse a rétréci de dix centimètres au lavage.",
          "The cover shrank by ten centimetres in the wash."),
        Twin("Les boutons-pression ne ferment pas.", "The press studs do not close."),
      ],
      damage: Twin(
        "Une des taies est tachée de rouille.", "One of the pillowcases has rust marks on it."),
      part: Twin("la deuxième taie d’oreiller", "the second pillowcase"),
      mismatch: Twin(
        "C’est annoncé en percale, et c’est une toile qui gratte.",
        "It is sold as percale and it is a scratchy plain weave.")),
    ArticleSketch(
      code: "SERVICE-THE", noun: Twin("service à thé en porcelaine", "porcelain tea set"),
      feminine: false, category: .home, price: 11_900, options: .single,
      faults: [
        Twin(
          "Le bec de la théière goutte à chaque tasse.", "The spout drips with every cup."),
        Twin(
          "L’émail s’écaille au premier passage à l’eau chaude.",
          "The glaze is flaking after the first hot wash."),
      ],
      damage: Twin(
        "Trois tasses sur six sont en morceaux.", "Three of the six cups are in pieces."),
      part: Twin("le sucrier", "the sugar bowl"),
      mismatch: Twin(
        "Le filet doré est un autocollant.", "The gold rim is a sticker.")),
    ArticleSketch(
      code: "ETAGERE-CH", noun: Twin("étagère en chêne", "oak bookcase"), feminine: true,
      category: .home, price: 17_900, options: .single,
      faults: [
        Twin(
          "Une tablette s’est fendue sous quelques livres de poche.",
          "A shelf split under a few paperbacks."),
        Twin(
          "Les trous ne sont pas alignés, impossible de la monter.",
          "The holes do not line up, so it cannot be put together."),
      ],
      damage: Twin("Le montant gauche est éclaté dans l’angle.", "The left upright is splintered."),
      part: Twin("le sachet de vis", "the bag of screws"),
      mismatch: Twin(
        "Ce n’est pas du chêne massif mais un placage.",
        "It is veneer, not the solid oak it is sold as.")),
    ArticleSketch(
      code: "PLAID-LA", noun: Twin("plaid en laine", "wool throw"), feminine: false,
      category: .home, price: 5_400, options: .colours(["gris", "moutarde", "vert"]),
      faults: [
        Twin("Les franges se défont une à une.", "The fringe is unravelling bit by bit."),
        Twin("Il déteint sur le canapé.", "The dye has come off on our sofa."),
      ],
      damage: Twin("Il est déchiré sur un bord.", "It is torn along one edge."),
      part: Twin("la housse de rangement", "the storage bag"),
      mismatch: Twin(
        "Il mesure 110 centimètres et non 150.", "It is 110 centimetres wide and not 150.")),
    ArticleSketch(
      code: "FAUTEUIL", noun: Twin("fauteuil en velours", "velvet armchair"), feminine: false,
      category: .home, price: 42_000, options: .colours(["vert", "rose"]),
      faults: [
        Twin(
          "Un pied s’est dévissé et ne tient plus.", "One leg has worked loose and will not hold."),
        Twin(
          "L’assise s’est affaissée en trois semaines.",
          "The seat has sagged within three weeks."),
      ],
      damage: Twin(
        "Le velours est entaillé sur l’accoudoir.", "The velvet is cut open on one arm."),
      part: Twin("le quatrième pied", "the fourth leg"),
      mismatch: Twin(
        "La hauteur d’assise fait six centimètres de moins que sur la fiche.",
        "The seat is six centimetres lower than the page says.")),
    ArticleSketch(
      code: "POELE-FO", noun: Twin("poêle en fonte", "cast-iron frying pan"), feminine: true,
      category: .home, price: 6_200, options: .single,
      faults: [
        Twin("Le fond s’est voilé sur l’induction.", "The bottom has warped on the hob."),
        Twin("Le manche bouge.", "The handle wobbles."),
      ],
      damage: Twin("Le bord est ébréché.", "The rim is chipped."),
      part: Twin("le couvercle", "the lid"),
      mismatch: Twin(
        "Elle ne va pas au four alors que c’est écrit sur la fiche.",
        "It cannot go in the oven although the page says it can.")),
  ]
}
