public import RefundDesk

extension Suggestion {
  /// What it is called: `Discount of 30%`, `Refund and points`.
  public var title: Bilingual { SuggestionWords.name(self) }
}
