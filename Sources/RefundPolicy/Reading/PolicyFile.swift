public import Toml

/// A policy file after reading: the policy, where it can be used, and what there is to say about it.
public struct PolicyFile: Sendable {
  /// The policy; nil where an error keeps the file from being used.
  public let policy: Policy?
  /// What was found, errors first by place.
  public let diagnostics: [Diagnostic]
  /// The text, for excerpts.
  public let source: SourceText

  /// Reads a policy file. Every mistake is reported with its place; none is thrown.
  public init(_ source: SourceText) {
    self.source = source
    do throws(Diagnostic) {
      var reader = PolicyReader(try TomlDocument(source).root)
      let policy = reader.read()
      let found = reader.finish()
      diagnostics = found
      self.policy = found.hasErrors ? nil : policy
    } catch {
      diagnostics = [error]
      policy = nil
    }
  }
}
