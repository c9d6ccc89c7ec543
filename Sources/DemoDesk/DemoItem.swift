import RefundDesk

/// A product of the made-up shop with the words that messages use for it.
struct DemoItem {
  let product: Product
  /// With the article, as in the middle of a sentence: `la robe en lin`.
  let fr: String
  /// Whether the French word is feminine.
  let isFeminine: Bool
  /// With the article: `the linen dress`.
  let en: String

  init(
    _ id: String, _ category: String, _ name: String, fr: String, en: String, price: Int64,
    cost: Int64, options: [[String: String]] = [[:]]
  ) {
    let variants = options.enumerated().map { index, options in
      let suffix = options.sorted { $0.key < $1.key }.map { $0.value.uppercased() }
      return Variant(
        sku: SKU(composed: ([id] + suffix).joined(separator: "-")), options: options, price: price,
        unitCost: cost, stock: (index * 7 + id.utf8.reduce(0) { $0 + Int($1) }) % 12)
    }
    product = Product(
      id: ProductID(composed: id), name: name, category: category, variants: variants)
    self.fr = fr
    isFeminine = fr.hasPrefix("la ") || fr.hasSuffix("(f)")
    self.en = en
  }
}
