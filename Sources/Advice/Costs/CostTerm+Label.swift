public import RefundDesk

extension CostTerm.Name {
  /// What the term is called, in both languages.
  public var label: Bilingual { SuggestionWords.term(self) }
}
