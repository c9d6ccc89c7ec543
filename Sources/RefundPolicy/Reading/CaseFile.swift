public import Toml

/// A case that is written down as a TOML file of facts, for `policy explain FILE` and for tests.
///
/// The keys are those of an example's `ticket`, at the top of the file.
public struct CaseFile: Sendable {
  /// The facts; nil where an error keeps the case from being judged.
  public let facts: CaseFacts?
  /// What was found.
  public let diagnostics: [Diagnostic]

  /// Reads a case under a policy, whose currency and shop it belongs to.
  public init(_ source: SourceText, policy: Policy) {
    do throws(Diagnostic) {
      var reader = FactTableReader(try TomlDocument(source).root, currency: policy.currency)
      let facts = reader.read(shop: policy)
      diagnostics = reader.finish()
      self.facts = diagnostics.hasErrors ? nil : facts
    } catch {
      diagnostics = [error]
      facts = nil
    }
  }
}
