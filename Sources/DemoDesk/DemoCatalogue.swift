import RefundDesk

/// What the made-up shop sells.
enum DemoCatalogue {
  private static let clothes: [[String: String]] = [
    ["size": "s", "colour": "blue"], ["size": "m", "colour": "blue"],
    ["size": "l", "colour": "blue"],
    ["size": "s", "colour": "ecru"], ["size": "m", "colour": "ecru"],
  ]
  private static let sizes: [[String: String]] = [["size": "38"], ["size": "40"], ["size": "42"]]
  private static let rings: [[String: String]] = [["size": "52"], ["size": "54"], ["size": "56"]]
  private static let colours: [[String: String]] = [["colour": "black"], ["colour": "white"]]

  static let products: [DemoItem] = [
    DemoItem(
      "ROB-LIN", "apparel", "Robe en lin", fr: "la robe en lin", en: "the linen dress",
      price: 8900, cost: 3100, options: clothes),
    DemoItem(
      "PUL-MER", "apparel", "Pull mérinos", fr: "le pull en mérinos",
      en: "the merino jumper", price: 7500, cost: 2900, options: clothes),
    DemoItem(
      "CHE-OXF", "apparel", "Chemise Oxford", fr: "la chemise Oxford",
      en: "the Oxford shirt", price: 5900, cost: 1900, options: clothes),
    DemoItem(
      "BOT-CUI", "apparel", "Bottines cuir", fr: "la paire de bottines en cuir",
      en: "the pair of leather boots", price: 13_900, cost: 5600, options: sizes),
    DemoItem(
      "MAN-LAI", "apparel", "Manteau en laine", fr: "le manteau en laine",
      en: "the wool coat", price: 22_900, cost: 9100, options: clothes),
    DemoItem(
      "CAS-BT2", "electronics", "Casque sans fil", fr: "le casque sans fil",
      en: "the wireless headphones set", price: 12_990, cost: 6900, options: colours),
    DemoItem(
      "BOU-ELE", "electronics", "Bouilloire électrique", fr: "la bouilloire électrique",
      en: "the electric kettle", price: 5900, cost: 2600, options: colours),
    DemoItem(
      "ENC-MIN", "electronics", "Enceinte portable", fr: "la petite enceinte",
      en: "the little speaker", price: 8490, cost: 4100, options: colours),
    DemoItem(
      "LIS-6IN", "electronics", "Liseuse 6 pouces", fr: "la liseuse", en: "the e-reader",
      price: 14_900, cost: 9900),
    DemoItem(
      "COQ-TEL", "electronics", "Coque de téléphone", fr: "la coque de téléphone",
      en: "the phone case", price: 900, cost: 180, options: colours),
    DemoItem(
      "LAM-BUR", "home", "Lampe de bureau", fr: "la lampe de bureau", en: "the desk lamp",
      price: 6900, cost: 2500, options: colours),
    DemoItem(
      "SER-TAB", "home", "Service de table 12 pièces", fr: "le service de table",
      en: "the dinner set", price: 11_900, cost: 4700),
    DemoItem(
      "PLA-LAI", "home", "Plaid en laine", fr: "le plaid en laine", en: "the wool throw",
      price: 6490, cost: 2200, options: colours),
    DemoItem(
      "CAD-PHO", "home", "Cadre photo gravé", fr: "le cadre photo",
      en: "the photo frame", price: 3900, cost: 900),
    DemoItem(
      "MAC-CAF", "home", "Machine à café", fr: "la machine à café",
      en: "the coffee machine", price: 24_900, cost: 14_200),
    DemoItem(
      "BAG-ARG", "jewellery", "Bague argent", fr: "la bague en argent",
      en: "the silver ring", price: 5400, cost: 1500, options: rings),
    DemoItem(
      "COL-PER", "jewellery", "Collier de perles", fr: "le collier de perles",
      en: "the pearl necklace", price: 9900, cost: 3300),
    DemoItem(
      "MON-AUT", "jewellery", "Montre automatique", fr: "la montre automatique",
      en: "the automatic watch", price: 34_900, cost: 17_500),
    DemoItem(
      "RAS-ELE", "hygiene", "Rasoir électrique", fr: "le rasoir électrique",
      en: "the electric shaver", price: 7990, cost: 3600),
    DemoItem(
      "COF-SOI", "hygiene", "Coffret de soins", fr: "le coffret de soins",
      en: "the skincare box", price: 4500, cost: 1300),
    DemoItem(
      "BRO-DEN", "hygiene", "Brosse à dents électrique", fr: "la brosse à dents électrique",
      en: "the electric toothbrush", price: 6900, cost: 2900),
    DemoItem(
      "PUZ-1000", "toys", "Puzzle 1000 pièces", fr: "le puzzle de 1000 pièces",
      en: "the 1000-piece jigsaw", price: 1990, cost: 600),
    DemoItem(
      "TRA-BOI", "toys", "Train en bois", fr: "le train en bois", en: "the wooden train",
      price: 4990, cost: 1900),
    DemoItem(
      "POU-CHI", "toys", "Poupée de chiffon", fr: "la poupée de chiffon",
      en: "the rag doll", price: 3490, cost: 1100),
    DemoItem(
      "LIV-CUI", "books", "Le grand livre de cuisine", fr: "le livre de cuisine",
      en: "the cookery book", price: 3200, cost: 1600),
    DemoItem(
      "ROM-POC", "books", "Roman de poche", fr: "le roman", en: "the novel", price: 990,
      cost: 450),
    DemoItem(
      "ATL-MON", "books", "Atlas du monde", fr: "le grand atlas", en: "the big atlas",
      price: 5900, cost: 2700),
  ]

  /// The products of a few categories, by position.
  static let byCategory: [String: [Int]] = Dictionary(
    grouping: products.indices, by: { products[$0].product.category ?? "" })

  /// Those of them that come in sizes.
  static let sized: [String: [Int]] = byCategory.mapValues { positions in
    positions.filter { products[$0].product.variants[0].options["size"] != nil }
  }.filter { !$0.value.isEmpty }

  /// The product of an identifier.
  static func item(_ id: String) -> DemoItem {
    products.first { $0.product.id.rawValue == id } ?? products[0]
  }
}
