/// A language that the desk speaks.
public enum Language: String, CaseIterable, Sendable {
  /// English.
  case en
  /// French.
  case fr
}
