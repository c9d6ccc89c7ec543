import RefundDesk

/// An article of the shop with the words that people use for it and for what can go wrong with it.
///
/// A class, since every request holds one and none ever changes.
final class Article: Sendable {
  /// The product as the desk records it.
  let product: Product
  /// The category.
  let category: Category
  /// What the invoice calls each variant, in the order of the product's.
  let lineNames: [String]
  /// What people say about it.
  let words: ArticleWords
  /// Whether a name can be engraved or embroidered on it.
  let takesName: Bool
  /// Whether it is sold by size.
  let hasSizes: Bool
  /// Where each variant stands in the product.
  private let positions: [SKU: Int]
  private let sizes: [String?]
  private let colours: [String?]

  init(_ sketch: ArticleSketch) {
    let options = sketch.options.all
    var variants: [Variant] = []
    var names: [String] = []
    for (position, chosen) in options.enumerated() {
      let tail = chosen.map { Handwriting.bareLetters($0.1).uppercased() }
      let sku = ([sketch.code] + tail).joined(separator: "-")
      // Stock follows from the code alone: every desk of any seed has the same shelves.
      let draw = sketch.code.utf8.reduce(position &* 31 &+ 7) { ($0 &* 33 &+ Int($1)) & 0xFFFF }
      variants.append(
        Variant(
          sku: SKU(composed: sku), options: Dictionary(uniqueKeysWithValues: chosen),
          price: sketch.price, unitCost: sketch.price * Int64(34 + draw % 14) / 100,
          stock: draw % 7 == 0 ? 0 : draw % 23 + 1))
      let detail = chosen.map { $0.0 == "size" ? "taille \($0.1)" : $0.1 }
      names.append(([sketch.name] + detail).joined(separator: ", "))
    }
    product = Product(
      id: ProductID(composed: "P-" + sketch.code), name: sketch.name,
      category: sketch.category.rawValue, variants: variants)
    category = sketch.category
    lineNames = names
    words = ArticleWords(sketch)
    takesName = sketch.takesName
    if case .sizes = sketch.options { hasSizes = true } else { hasSizes = false }
    sizes = variants.map { $0.options["size"] }
    colours = variants.map { $0.options["colour"] }
    positions = Dictionary(uniqueKeysWithValues: variants.enumerated().map { ($1.sku, $0) })
  }

  /// Where a variant stands in the product.
  func position(of sku: SKU) -> Int { positions[sku] ?? 0 }

  /// The size of a variant, where it has one.
  func size(_ variant: Int) -> String? { sizes[variant] }

  /// The colour of a variant, where it has one.
  func colour(_ variant: Int) -> String? { colours[variant] }
}
