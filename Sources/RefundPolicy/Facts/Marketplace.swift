/// The words for marketplaces that policy rows use: `amazon`, `ebay`, `etsy`, `zalando`, or the shop's own.
enum Marketplace {
  private static let known = ["amazon", "ebay", "etsy", "zalando"]

  /// The word of a name as exports write it: `Amazon.fr` is `amazon`, no name is `none`.
  static func word(_ name: String?) -> String {
    guard let name, !name.isEmpty else { return "none" }
    let lower = name.lowercased()
    let first = lower.prefix { $0.isLetter }
    return known.first { $0 == first } ?? lower
  }
}
