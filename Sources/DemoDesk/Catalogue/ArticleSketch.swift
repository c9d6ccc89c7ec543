/// An article as the catalogue writes it down.
struct ArticleSketch: Sendable {
  /// The code that product and variants are named by.
  let code: String
  /// The French noun with what goes with it, such as `robe en lin`.
  let noun: Twin
  /// Whether the French noun is feminine.
  let feminine: Bool
  let category: Category
  /// The price in cents, tax included.
  let price: Int64
  let options: Options
  var takesName = false
  /// What can fail, each a whole sentence.
  let faults: [Twin]
  /// How it can arrive broken, a whole sentence.
  let damage: Twin
  /// The part that can be missing, with its article.
  let part: Twin
  /// How it can differ from its description, a whole sentence.
  let mismatch: Twin

  /// The name on the shelf: the French noun with a capital.
  var name: String { noun.fr.prefix(1).uppercased() + noun.fr.dropFirst() }
}
