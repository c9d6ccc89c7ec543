extension Catalogue {
  static let electronics: [ArticleSketch] = [
    ArticleSketch(
      code: "CASQUE-BT", noun: Twin("casque sans fil", "pair of wireless headphones"),
      feminine: false, category: .electronics, price: 12_900,
      options: .colours(["noir", "blanc"]),
      faults: [
        Twin(
          "Le son coupe à droite toutes les deux ou trois minutes.",
          "The sound cuts out on the right every two or three minutes."),
        Twin(
          "La batterie tient vingt minutes au lieu de trente heures.",
          "The battery lasts twenty minutes instead of thirty hours."),
      ],
      damage: Twin("L’arceau est fendu sur le dessus.", "The headband is cracked at the top."),
      part: Twin("le câble de charge", "the charging cable"),
      mismatch: Twin(
        "La réduction de bruit annoncée sur la fiche n’existe pas sur ce modèle.",
        "The noise cancelling on the product page does not exist on this model.")),
    ArticleSketch(
      code: "ENCEINTE", noun: Twin("enceinte portable", "portable speaker"), feminine: true,
      category: .electronics, price: 6_990, options: .colours(["noir", "rouge"]),
      faults: [
        Twin(
          "Elle grésille dès qu’on dépasse la moitié du volume.",
          "It crackles as soon as the volume goes past half."),
        Twin("Le bouton de mise en marche reste enfoncé.", "The power button stays stuck in."),
      ],
      damage: Twin("La grille avant est enfoncée.", "The front grille is dented in."),
      part: Twin("la dragonne", "the wrist strap"),
      mismatch: Twin(
        "Elle est décrite comme étanche et la notice dit le contraire.",
        "It is described as waterproof and the manual says the opposite.")),
    ArticleSketch(
      code: "BOUILLOIRE", noun: Twin("bouilloire électrique", "electric kettle"), feminine: true,
      category: .electronics, price: 5_900, options: .colours(["noir", "crème"]),
      faults: [
        Twin(
          "L’eau coule par la base chaque fois qu’on la remplit.",
          "Water runs out of the base every time we fill it."),
        Twin(
          "Elle ne s’arrête plus toute seule quand l’eau bout.",
          "It no longer switches itself off when the water boils."),
      ],
      damage: Twin("Le couvercle est cassé à la charnière.", "The lid is broken at the hinge."),
      part: Twin("le filtre à calcaire", "the limescale filter"),
      mismatch: Twin(
        "La fiche annonce 1,7 litre, elle déborde à 1,2.",
        "The page says 1.7 litres and it overflows at 1.2.")),
    ArticleSketch(
      code: "MONTRE-CO", noun: Twin("montre connectée", "smartwatch"), feminine: true,
      category: .electronics, price: 17_900, options: .colours(["noir", "rose"]),
      faults: [
        Twin(
          "L’écran reste noir même après une nuit de charge.",
          "The screen stays black even after a night on the charger."),
        Twin(
          "Elle redémarre toute seule plusieurs fois par jour.",
          "It restarts by itself several times a day."),
      ],
      damage: Twin(
        "Le verre est fissuré en diagonale.", "The glass is cracked from corner to corner."),
      part: Twin("le socle de charge", "the charging dock"),
      mismatch: Twin(
        "Le paiement sans contact mis en avant n’est pas proposé en Europe.",
        "The contactless payment that is advertised does not work in Europe.")),
    ArticleSketch(
      code: "ASPIRATEUR", noun: Twin("aspirateur balai", "cordless vacuum cleaner"),
      feminine: false, category: .electronics, price: 29_900, options: .single,
      faults: [
        Twin(
          "Il s’arrête au bout de quatre minutes, batterie pleine.",
          "It stops after four minutes on a full battery."),
        Twin("La brosse ne tourne plus du tout.", "The brush no longer turns at all."),
      ],
      damage: Twin("Le réservoir est fendu.", "The dust container is split."),
      part: Twin("le support mural", "the wall bracket"),
      mismatch: Twin(
        "L’autonomie d’une heure n’est atteinte qu’au mode le plus faible, ce qui n’est écrit "
          + "nulle part.",
        "The hour of running time only holds on the weakest setting, which is written nowhere.")),
    ArticleSketch(
      code: "CAFETIERE", noun: Twin("cafetière à expresso", "espresso machine"), feminine: true,
      category: .electronics, price: 38_900, options: .colours(["noir", "argenté"]),
      faults: [
        Twin(
          "La pompe fait un bruit terrible et rien ne sort.",
          "The pump makes a terrible noise and nothing comes out."),
        Twin(
          "La vapeur fuit par le joint du porte-filtre.",
          "Steam escapes round the filter holder."),
      ],
      damage: Twin("Le bac à eau est brisé.", "The water tank is smashed."),
      part: Twin("le porte-filtre", "the filter holder"),
      mismatch: Twin(
        "Le moulin intégré montré sur la photo n’est pas sur la machine.",
        "The built-in grinder in the picture is not on the machine.")),
    ArticleSketch(
      code: "COQUE-TEL", noun: Twin("coque de téléphone", "phone case"), feminine: true,
      category: .electronics, price: 900, options: .colours(["noir", "rouge", "vert"]),
      faults: [
        Twin("Un angle s’est cassé en la posant.", "A corner snapped off as I put it on."),
        Twin("L’aimant n’accroche plus rien.", "The magnet no longer holds anything."),
      ],
      damage: Twin("Elle est rayée sur tout le dos.", "It is scratched all over the back."),
      part: Twin("le film de protection", "the screen protector"),
      mismatch: Twin(
        "Les découpes ne correspondent pas au modèle indiqué.",
        "The cut-outs do not match the model it is sold for.")),
    ArticleSketch(
      code: "LISEUSE", noun: Twin("liseuse", "e-reader"), feminine: true,
      category: .electronics, price: 13_900, options: .single,
      faults: [
        Twin(
          "L’écran garde l’image de la page précédente.",
          "The screen keeps a ghost of the page before."),
        Twin("Elle n’est plus reconnue par l’ordinateur.", "My computer no longer recognises it."),
      ],
      damage: Twin(
        "Des lignes blanches barrent le bas de l’écran.",
        "There are white lines across the bottom of the screen."),
      part: Twin("l’étui", "the cover"),
      mismatch: Twin(
        "La mémoire est de 8 gigaoctets et non de 32.",
        "It has 8 gigabytes of memory, not the 32 on the page.")),
  ]
}
