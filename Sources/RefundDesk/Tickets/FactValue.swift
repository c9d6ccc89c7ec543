/// What is known under a name of the facts' vocabulary. A fact that is absent is unknown, never false.
public enum FactValue: Hashable, Sendable {
  /// Yes or no.
  case flag(Bool)
  /// A whole number: a count, days, minor units.
  case number(Int64)
  /// A word of a closed list, a date, or free text.
  case text(String)
  /// Several words.
  case list([String])
}
