public import RefundDesk
public import Toml

/// A scenario file after reading: the scenario in each language and version, where it can be played, and
/// what there is to say about the file.
///
/// The `[variant]` of a file says which one fact is different (`change`) and what follows from it; all
/// else is as in the scenario itself.
public struct ScenarioFile: Sendable {
  /// The file.
  public let source: SourceText
  /// What was found, in the order of the file.
  public let diagnostics: [Diagnostic]
  private let scenarios: [Key: Scenario]
  /// The file as it was written; nil where it is no TOML.
  let root: TomlTable?

  private struct Key: Hashable {
    var language: Language
    var isVariant: Bool
  }

  /// Reads a scenario file. Every mistake is reported with its place; none is thrown.
  public init(_ source: SourceText) {
    self.source = source
    do throws(Diagnostic) {
      let root = try TomlDocument(source).root
      self.root = root
      var scenarios: [Key: Scenario] = [:]
      var found: [Diagnostic] = []
      for language in Language.allCases {
        for isVariant in [false, true] {
          var reader = ScenarioReader(
            ScenarioFile.table(root, isVariant: isVariant), language: language,
            isVariant: isVariant, file: source.file)
          scenarios[Key(language: language, isVariant: isVariant)] = reader.read()
          for one in reader.finish() where !found.contains(one) { found.append(one) }
        }
      }
      diagnostics = found.sorted {
        ($0.span.line, $0.span.column) < ($1.span.line, $1.span.column)
      }
      self.scenarios = found.hasErrors ? [:] : scenarios
    } catch {
      diagnostics = [error]
      scenarios = [:]
      root = nil
    }
  }

  /// The scenario as it is played in a language; nil where the file cannot be used.
  public func scenario(_ language: Language, isVariant: Bool = false) -> Scenario? {
    scenarios[Key(language: language, isVariant: isVariant)]
  }

  /// What a variant may say anew.
  static let replaceable: Set<String> = [
    "expected", "accepted", "model", "must_say", "must_not_say", "hidden", "replies", "prevention",
  ]

  /// The table that is read: for the variant, with its changes laid over the scenario.
  static func table(_ root: TomlTable, isVariant: Bool) -> TomlTable {
    guard isVariant, let variant = root["variant"]?.table else { return root }
    var table = root
    if let change = variant["change"]?.table { table = table.overlaid(with: change) }
    let anew = TomlTable(
      entries: variant.entries.filter { replaceable.contains($0.key) }, span: variant.span)
    return table.without(Set(anew.entries.map(\.key))).overlaid(with: anew)
  }
}
