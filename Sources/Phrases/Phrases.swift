public import RefundDesk

/// Every word that the desk says to people, in English and in French.
///
/// Each phrase stands once, with both languages beside each other, so that one that is missing does not
/// compile. Sentences take values and are never glued from fragments. Values from outside (names,
/// identifiers) are put in as they are: who shows the sentence cleans it.
///
/// ```swift
/// Phrases(.fr).money(Money(123_456, .eur))  // "1 234,56 €"
/// ```
public struct Phrases: Hashable, Sendable {
  /// The language spoken.
  public let language: Language

  /// The phrases of a language.
  public init(_ language: Language) { self.language = language }

  /// The words of the language spoken.
  package func say(en: @autoclosure () -> String, fr: @autoclosure () -> French) -> String {
    switch language {
    case .en: en()
    case .fr: fr().text
    }
  }
}
