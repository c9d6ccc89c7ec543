/// The words for what an amount is for.
enum AmountPart: String, CaseIterable {
  case line, shipping, tax, goodwill
}
