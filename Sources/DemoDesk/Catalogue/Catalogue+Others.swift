extension Catalogue {
  static let jewellery: [ArticleSketch] = [
    ArticleSketch(
      code: "BAGUE-AR", noun: Twin("bague en argent", "silver ring"), feminine: true,
      category: .jewellery, price: 6_500, options: .sizes(Options.rings, []),
      faults: [
        Twin("La pierre est tombée de sa monture.", "The stone fell out of its setting."),
        Twin("Elle noircit le doigt.", "It turns my finger black."),
      ],
      damage: Twin("L’anneau est tordu.", "The band is bent."),
      part: Twin("l’écrin", "the box"),
      mismatch: Twin(
        "Il n’y a aucun poinçon, je doute que ce soit de l’argent.",
        "There is no hallmark, so I doubt that it is silver.")),
    ArticleSketch(
      code: "COLLIER-GR", noun: Twin("collier gravé", "engraved necklace"), feminine: false,
      category: .jewellery, price: 8_900, options: .colours(["doré", "argenté"]), takesName: true,
      faults: [
        Twin("Le fermoir s’ouvre tout seul.", "The clasp opens by itself."),
        Twin(
          "La chaîne a cassé sans que je tire dessus.", "The chain snapped without being pulled."),
      ],
      damage: Twin("La plaque est rayée de part en part.", "The plate is scratched right across."),
      part: Twin("la chaînette de rallonge", "the extension chain"),
      mismatch: Twin(
        "La gravure est à peine lisible, rien à voir avec l’aperçu.",
        "The engraving is barely legible, nothing like the preview.")),
    ArticleSketch(
      code: "BRACELET-NO", noun: Twin("bracelet prénom", "name bracelet"), feminine: false,
      category: .jewellery, price: 5_500, options: .colours(["doré", "argenté"]), takesName: true,
      faults: [
        Twin("Une lettre s’est détachée.", "A letter has come off."),
        Twin("La dorure s’en va par plaques.", "The gold plating is wearing off in patches."),
      ],
      damage: Twin("Deux maillons sont ouverts.", "Two links are open."),
      part: Twin("le certificat", "the certificate"),
      mismatch: Twin(
        "Les lettres font la moitié de la taille annoncée.",
        "The letters are half the size given.")),
    ArticleSketch(
      code: "BOUCLES-PE", noun: Twin("paire de boucles d’oreilles", "pair of earrings"),
      feminine: true, category: .jewellery, price: 3_900, options: .colours(["doré", "argenté"]),
      faults: [
        Twin("Une perle s’est décollée.", "One of the pearls has come unstuck."),
        Twin("L’attache de gauche ne ferme plus.", "The left fastening no longer closes."),
      ],
      damage: Twin("Une des tiges est pliée.", "One of the posts is bent."),
      part: Twin("le deuxième fermoir", "the second butterfly back"),
      mismatch: Twin(
        "Elles sont deux fois plus petites que sur la photo portée.",
        "They are half the size they look in the picture.")),
  ]

  static let care: [ArticleSketch] = [
    ArticleSketch(
      code: "TONDEUSE", noun: Twin("tondeuse à barbe", "beard trimmer"), feminine: true,
      category: .hygiene, price: 4_990, options: .single,
      faults: [
        Twin("Elle tire les poils au lieu de couper.", "It pulls instead of cutting."),
        Twin("Elle ne charge plus.", "It no longer charges."),
      ],
      damage: Twin("Le sabot est cassé.", "The comb attachment is broken."),
      part: Twin("le sabot de 3 millimètres", "the 3 millimetre comb"),
      mismatch: Twin(
        "Elle n’est pas lavable à l’eau, contrairement à ce qui est écrit.",
        "It cannot be rinsed under water, contrary to the page.")),
    ArticleSketch(
      code: "BROSSE-DE", noun: Twin("brosse à dents électrique", "electric toothbrush"),
      feminine: true, category: .hygiene, price: 7_900, options: .colours(["blanc", "rose"]),
      faults: [
        Twin("Elle vibre une fois sur deux.", "It only works every other time."),
        Twin("De l’eau est entrée dans le manche.", "Water has got into the handle."),
      ],
      damage: Twin("Le socle est fêlé.", "The stand is cracked."),
      part: Twin("la brossette de rechange", "the spare brush head"),
      mismatch: Twin(
        "Il n’y a que deux modes au lieu de cinq.", "It has two modes instead of five.")),
    ArticleSketch(
      code: "CREME-JO", noun: Twin("crème de jour", "day cream"), feminine: true,
      category: .hygiene, price: 2_850, options: .single,
      faults: [
        Twin("Elle sent le rance à l’ouverture.", "It smelled rancid when I opened it."),
        Twin("La pompe ne distribue rien.", "The pump gives nothing at all."),
      ],
      damage: Twin("Le pot a coulé dans le colis.", "The jar leaked into the parcel."),
      part: Twin("l’échantillon offert", "the free sample"),
      mismatch: Twin(
        "Elle contient du parfum alors qu’elle est vendue sans.",
        "It contains perfume although it is sold without.")),
    ArticleSketch(
      code: "COFFRET-BA", noun: Twin("coffret de bain", "bath gift set"), feminine: false,
      category: .hygiene, price: 3_400, options: .single,
      faults: [
        Twin("Le gel s’est séparé en deux couches.", "The gel has split into two layers."),
        Twin("La bougie ne s’allume pas.", "The candle will not light."),
      ],
      damage: Twin("Un des flacons est vide, tout a coulé.", "One bottle is empty: it all leaked."),
      part: Twin("l’éponge végétale", "the loofah"),
      mismatch: Twin(
        "La composition n’est pas celle de la fiche.",
        "The ingredients are not those on the page.")),
  ]

  static let toys: [ArticleSketch] = [
    ArticleSketch(
      code: "PUZZLE", noun: Twin("puzzle de 1 000 pièces", "1,000-piece jigsaw"), feminine: false,
      category: .toys, price: 1_890, options: .single,
      faults: [
        Twin("Les pièces ne s’emboîtent pas.", "The pieces do not fit together."),
        Twin("L’image se décolle du carton.", "The picture is peeling off the card."),
      ],
      damage: Twin("La boîte est éventrée.", "The box is ripped open."),
      part: Twin("une pièce du ciel", "one piece of the sky"),
      mismatch: Twin(
        "L’image n’est pas celle de la boîte.", "The picture is not the one on the box.")),
    ArticleSketch(
      code: "TRAIN-BO", noun: Twin("train en bois", "wooden train set"), feminine: false,
      category: .toys, price: 4_290, options: .single,
      faults: [
        Twin(
          "Un aimant se détache, c’est dangereux pour un petit.",
          "A magnet has come loose, which is dangerous for a small child."),
        Twin("Les roues se bloquent sur les rails.", "The wheels jam on the track."),
      ],
      damage: Twin("La locomotive est fendue.", "The engine is split."),
      part: Twin("l’aiguillage", "the set of points"),
      mismatch: Twin(
        "Le pont de la photo n’est pas inclus, ce n’est dit qu’au dos de la boîte.",
        "The bridge in the picture is not included, which only the back of the box says.")),
    ArticleSketch(
      code: "POUPEE", noun: Twin("poupée en tissu", "rag doll"), feminine: true, category: .toys,
      price: 3_200, options: .colours(["rose", "bleu"]), takesName: true,
      faults: [
        Twin("Le bras s’est décousu le premier soir.", "An arm came off on the first evening."),
        Twin("La bourre sort par le dos.", "The stuffing is coming out of the back."),
      ],
      damage: Twin("Le visage est taché d’encre.", "There is ink on the face."),
      part: Twin("le petit chapeau", "the little hat"),
      mismatch: Twin(
        "Elle fait vingt centimètres et non trente-cinq.",
        "It is twenty centimetres tall, not thirty-five.")),
    ArticleSketch(
      code: "JEU-CONSTR", noun: Twin("jeu de construction", "building set"), feminine: false,
      category: .toys, price: 6_900, options: .single,
      faults: [
        Twin("Le moteur ne démarre pas.", "The motor does not start."),
        Twin("Plusieurs briques ne se clipsent pas.", "Several bricks do not click together."),
      ],
      damage: Twin("Plusieurs plaques sont pliées.", "Several plates are bent."),
      part: Twin("le sachet numéro 4", "bag number 4"),
      mismatch: Twin(
        "Il y a 480 pièces et non 620.", "There are 480 pieces in it, not 620.")),
  ]

  static let books: [ArticleSketch] = [
    ArticleSketch(
      code: "LIVRE-CUIS", noun: Twin("livre de cuisine", "cookery book"), feminine: false,
      category: .books, price: 2_950, options: .single,
      faults: [
        Twin("Les pages 33 à 64 sont imprimées deux fois.", "Pages 33 to 64 are printed twice."),
        Twin(
          "La reliure a lâché à la première ouverture.", "The binding gave way on first opening."),
      ],
      damage: Twin("La couverture est pliée et tachée.", "The cover is bent and stained."),
      part: Twin("le carnet de menus", "the menu planner"),
      mismatch: Twin(
        "C’est l’édition de poche, pas la grande.",
        "It is the paperback and not the large edition.")),
    ArticleSketch(
      code: "ROMAN-GR", noun: Twin("roman graphique", "graphic novel"), feminine: false,
      category: .books, price: 2_400, options: .single,
      faults: [
        Twin("Il manque un cahier entier au milieu.", "A whole section in the middle is missing."),
        Twin("L’encre bave sur la moitié des pages.", "The ink has smudged on half of the pages."),
      ],
      damage: Twin("Les coins sont tous enfoncés.", "All the corners are crushed."),
      part: Twin("l’ex-libris", "the signed bookplate"),
      mismatch: Twin(
        "Il est en anglais alors que j’avais choisi la version française.",
        "It is in French although I chose the English edition.")),
    ArticleSketch(
      code: "ATLAS", noun: Twin("atlas illustré", "illustrated atlas"), feminine: false,
      category: .books, price: 3_990, options: .single,
      faults: [
        Twin("Deux cartes sont imprimées à l’envers.", "Two maps are printed upside down."),
        Twin("Les pages se détachent.", "The pages are coming out."),
      ],
      damage: Twin("Il a pris l’eau, tout est gondolé.", "It got wet and has gone wavy."),
      part: Twin("le grand poster", "the large poster"),
      mismatch: Twin(
        "C’est l’édition d’il y a quatre ans.", "It is the edition of four years ago.")),
  ]
}
