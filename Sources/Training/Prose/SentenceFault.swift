/// Why a sentence of an answer says nothing that counts.
public enum SentenceFault: String, Hashable, Sendable {
  /// No verb stands in it.
  case noVerb = "no_verb"
  /// Words beside each other, without the small words that make a sentence of them.
  case list
  /// One word or two.
  case short
  /// More words than anybody reads in one breath.
  case endless
  /// The same words over and over.
  case repeats
  /// It is written in capital letters.
  case shouted
  /// It is in another language than the customer's.
  case otherLanguage = "other_language"
  /// It is somebody else's text: the customer's own words, or the scenario's.
  case pasted
  /// It is a note that colleagues wrote for each other.
  case internalNote = "internal_note"
}
