/// Why a filter cannot be understood. `offset` counts characters from the start of what was typed.
public enum QueueFilterError: Error, Hashable, Sendable {
  /// Before the colon stands no field that the queue has.
  case unknownField(String, known: [String], offset: Int)
  /// The field's vocabulary has no such word.
  case unknownValue(field: String, String, known: [String], offset: Int)
  /// After the comparison stands no number, amount or age.
  case notANumber(field: String, String, offset: Int)
  /// After the colon or the `!` stands nothing.
  case nothingAsked(field: String?, offset: Int)
  /// A quotation mark is never closed.
  case openQuote(offset: Int)
}
