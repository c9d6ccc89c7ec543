/// The ways in which an article is sold.
enum Options: Sendable {
  /// One way only.
  case single
  /// Colours, named in French.
  case colours([String])
  /// Sizes, each in some colours.
  case sizes([String], [String])

  static let clothes = ["XS", "S", "M", "L", "XL"]
  static let trousers = ["36", "38", "40", "42", "44"]
  static let shoes = ["37", "38", "39", "40", "41", "42", "43", "44"]
  static let rings = ["50", "52", "54", "56", "58"]

  /// The options of every variant, by name, in order.
  var all: [[(String, String)]] {
    switch self {
    case .single: [[]]
    case .colours(let colours): colours.map { [("colour", $0)] }
    case .sizes(let sizes, let colours) where colours.isEmpty: sizes.map { [("size", $0)] }
    case .sizes(let sizes, let colours):
      colours.flatMap { colour in sizes.map { [("size", $0), ("colour", colour)] } }
    }
  }

  /// The English name of a colour.
  static func english(_ colour: String) -> String { names[colour] ?? colour }

  private static let names = [
    "bleu": "blue", "noir": "black", "blanc": "white", "vert": "green", "rouge": "red",
    "gris": "grey", "beige": "beige", "rose": "pink", "doré": "gold", "argenté": "silver",
    "crème": "cream", "moutarde": "mustard",
  ]
}
