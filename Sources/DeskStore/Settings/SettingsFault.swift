public import Toml

/// What is wrong with `desk.toml`: everything at once, so that a person mends it in one go.
public struct SettingsFault: Error, Sendable {
  /// What was found, in the order of the file.
  public let diagnostics: [Diagnostic]
  /// The text, for excerpts.
  public let source: SourceText

  /// Findings in a text.
  public init(_ diagnostics: [Diagnostic], source: SourceText) {
    self.diagnostics = diagnostics
    self.source = source
  }
}
