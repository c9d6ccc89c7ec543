/// One article that somebody buys.
struct Purchase: Sendable {
  let article: Article
  /// Which of its variants.
  let variant: Int
  var quantity = 1
  /// The name that is put on it, where one is.
  var engraved: String?
  var flags: [String] = []
  /// What is taken off each, in percent.
  var reduction = 0

  init(_ article: Article, variant: Int) {
    self.article = article
    self.variant = variant
  }
}
