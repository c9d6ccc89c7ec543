public import Toml

/// Everything that is wrong with a file that a person wrote.
public struct DiagnosticList: Error, Hashable, Sendable {
  /// The findings in the order of the file's sections.
  public let diagnostics: [Diagnostic]

  /// Findings.
  public init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }
}
