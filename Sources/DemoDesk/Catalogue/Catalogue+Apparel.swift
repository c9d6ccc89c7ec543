extension Catalogue {
  static let apparel: [ArticleSketch] = [
    ArticleSketch(
      code: "ROBE-LIN", noun: Twin("robe en lin", "linen dress"), feminine: true,
      category: .apparel, price: 7_990, options: .sizes(Options.clothes, ["bleu", "blanc"]),
      faults: [
        Twin(
          "La fermeture éclair s’est décrochée dès le premier essayage.",
          "The zip came away the very first time I tried it on."),
        Twin(
          "La couture de l’épaule s’est ouverte après un seul lavage.",
          "The shoulder seam opened after a single wash."),
      ],
      damage: Twin(
        "Il y a une tache d’huile au milieu du dos.", "There is an oil stain across the back."),
      part: Twin("la ceinture", "the belt"),
      mismatch: Twin(
        "Sur les photos le tissu est épais, alors qu’en vrai on voit tout au travers.",
        "In the pictures the fabric looks thick; in real life you can see straight through it.")),
    ArticleSketch(
      code: "CHEMISE-OX", noun: Twin("chemise en coton", "cotton shirt"), feminine: true,
      category: .apparel, price: 4_900, options: .sizes(Options.clothes, ["blanc", "bleu"]),
      faults: [
        Twin(
          "Deux boutons sont tombés la première semaine.",
          "Two buttons fell off in the first week."),
        Twin(
          "Le col a gondolé au premier lavage à 30 degrés.",
          "The collar went wavy after one wash at 30 degrees."),
      ],
      damage: Twin("La manche gauche est déchirée.", "The left sleeve is torn."),
      part: Twin("le sachet de boutons de rechange", "the bag of spare buttons"),
      mismatch: Twin(
        "L’étiquette indique 60 % de polyester, la fiche annonçait du pur coton.",
        "The label says 60% polyester, while the page promised pure cotton.")),
    ArticleSketch(
      code: "PULL-MER", noun: Twin("pull en mérinos", "merino jumper"), feminine: false,
      category: .apparel, price: 8_900, options: .sizes(Options.clothes, ["gris", "vert"]),
      faults: [
        Twin(
          "Les mailles filent sous le bras alors que je ne l’ai porté que deux fois.",
          "The stitches are running under the arm and I have only worn it twice."),
        Twin(
          "Il bouloche de partout au bout de dix jours.",
          "It has gone bobbly all over within ten days."),
      ],
      damage: Twin(
        "Il y a un trou de la taille d’une pièce de monnaie sur le devant.",
        "There is a hole the size of a coin in the front."),
      part: Twin("le fil de reprise promis", "the mending yarn that was promised"),
      mismatch: Twin(
        "Le vert du site n’a rien à voir avec le kaki que j’ai reçu.",
        "The colour on the site has nothing to do with what came out of the parcel.")),
    ArticleSketch(
      code: "JEAN-DR", noun: Twin("jean droit", "straight-leg pair of jeans"), feminine: false,
      category: .apparel, price: 6_900, options: .sizes(Options.trousers, ["bleu", "noir"]),
      faults: [
        Twin("La braguette ne tient plus fermée.", "The fly no longer stays shut."),
        Twin(
          "La couture de l’entrejambe a lâché au bout d’un mois.",
          "The inside seam gave way after a month."),
      ],
      damage: Twin(
        "La poche arrière est à moitié arrachée.", "The back pocket is half torn off."),
      part: Twin("le bouton de la taille", "the waist button"),
      mismatch: Twin(
        "La coupe annoncée est droite, celle que j’ai est franchement serrée en bas.",
        "It is sold as a straight cut, but these are clearly tapered.")),
    ArticleSketch(
      code: "MANTEAU-LA", noun: Twin("manteau en laine", "wool coat"), feminine: false,
      category: .apparel, price: 24_900, options: .sizes(Options.clothes, ["noir", "beige"]),
      faults: [
        Twin(
          "La doublure s’est décousue sur toute la longueur.",
          "The lining has come unstitched along its whole length."),
        Twin(
          "Le bouton du haut est parti avec le tissu.", "The top button took the cloth with it."),
      ],
      damage: Twin(
        "Le col porte une marque blanche qui ne part pas.",
        "There is a white mark on the collar that will not come off."),
      part: Twin("la ceinture", "the belt"),
      mismatch: Twin(
        "Il est vendu comme doublé de soie, c’est du synthétique.",
        "It is sold as silk-lined and the lining is polyester.")),
    ArticleSketch(
      code: "BASKETS-TO", noun: Twin("paire de baskets en toile", "pair of canvas trainers"),
      feminine: true, category: .apparel, price: 5_900,
      options: .sizes(Options.shoes, ["blanc", "rouge"]),
      faults: [
        Twin(
          "La semelle droite se décolle à l’avant.", "The right sole is peeling off at the toe."),
        Twin(
          "Un œillet est sorti la deuxième fois que j’ai fait les lacets.",
          "An eyelet popped out the second time I tied the laces."),
      ],
      damage: Twin(
        "Le talon gauche est écrasé et ne reprend pas sa forme.",
        "The left heel is crushed and will not go back into shape."),
      part: Twin("la paire de lacets", "the pair of laces"),
      mismatch: Twin(
        "Le blanc est en fait un écru assez jaune.",
        "The colour is nowhere near the one in the pictures.")),
    ArticleSketch(
      code: "ROBE-MARIAGE", noun: Twin("robe de cérémonie", "occasion dress"), feminine: true,
      category: .apparel, price: 18_900, options: .sizes(Options.clothes, ["crème", "vert"]),
      faults: [
        Twin("La dentelle se détache à la taille.", "The lace is coming away at the waist."),
        Twin(
          "La fermeture se bloque à mi-hauteur.", "The zip jams halfway up and will not move."),
      ],
      damage: Twin(
        "L’ourlet est déchiré et gris de poussière.", "The hem is torn and grey with dust."),
      part: Twin("l’étole assortie", "the matching stole"),
      mismatch: Twin(
        "La broderie des photos est remplacée par un imprimé.",
        "The embroidery in the pictures turns out to be a print.")),
  ]
}
