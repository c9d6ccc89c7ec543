public import Toml

/// A law pack's file after reading.
public struct LawFile: Sendable {
  /// The pack; nil where an error keeps it from being used.
  public let pack: LawPack?
  /// What was found.
  public let diagnostics: [Diagnostic]

  /// Reads a law pack.
  public init(_ source: SourceText) {
    do throws(Diagnostic) {
      var reader = LawReader(try TomlDocument(source).root)
      let pack = reader.read()
      diagnostics = reader.finish()
      self.pack = diagnostics.hasErrors ? nil : pack
    } catch {
      diagnostics = [error]
      pack = nil
    }
  }
}
