/// The shop's categories, in the words that policy rows use.
enum Category: String, CaseIterable, Sendable {
  case apparel, electronics, home, jewellery, hygiene, toys, books
}
