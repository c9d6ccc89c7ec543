import RefundDesk

/// Everything that the shop sells.
enum Catalogue {
  /// The articles, in the order in which the desk records them.
  static let articles: [Article] =
    (apparel + electronics + household + jewellery + care + toys + books).map(Article.init)

  /// The articles of each category.
  static func articles(of category: Category) -> [Article] {
    byCategory[Category.allCases.firstIndex(of: category) ?? 0]
  }

  /// The article of a code.
  static func article(_ code: String) -> Article {
    articles.first { $0.product.id.rawValue == "P-" + code } ?? articles[0]
  }

  private static let byCategory = Category.allCases.map { category in
    articles.filter { $0.category == category }
  }
}
