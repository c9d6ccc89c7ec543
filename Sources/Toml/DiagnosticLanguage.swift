/// The languages in which diagnostics are worded.
public enum DiagnosticLanguage: String, Hashable, Sendable, CaseIterable {
  case en, fr
}
