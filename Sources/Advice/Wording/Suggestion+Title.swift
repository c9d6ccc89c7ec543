public import RefundDesk

extension Suggestion {
  /// What it is called: `Discount of 30%`, `Refund and points`.
  public var title: Bilingual { SuggestionWords.name(self) }
}

extension Flip {
  /// The sentence that says what would change the order: `If fewer than 33% accept, ...`.
  public var sentence: Bilingual { SuggestionWords.flip(self) }
}
