import RefundDesk
import Toml

/// Reads what all rows have in common, and hands the rest to the kind of row.
struct RowReader {
  var toml: TomlReader
  private(set) var id: Located<String>?

  init(_ table: TomlTable) { toml = TomlReader(table) }

  /// Name, condition and texts. Missing texts and clauses do not keep a row from working, so they are
  /// warnings here and `lint` insists on them.
  mutating func head(wantsClause: Bool = true) -> RowHead? {
    id = toml.locatedString("id")
    let when = toml.table("when", required: false)
    let terms = when.map { condition($0) } ?? Condition()
    let clause = optionalText("clause", wanted: wantsClause)
    let fr = optionalText("fr", wanted: true)
    let en = optionalText("en", wanted: true)
    let whyFR = toml.string("why_fr", required: false)
    let whyEN = toml.string("why_en", required: false)
    guard let id else { return nil }
    let reason = whyFR.flatMap { fr in whyEN.map { Bilingual(fr: fr, en: $0) } }
    return RowHead(
      id: id.value, when: terms, clause: clause ?? "",
      text: Bilingual(fr: fr ?? en ?? "", en: en ?? fr ?? ""), reason: reason, span: id.span)
  }

  private mutating func optionalText(_ key: String, wanted: Bool) -> String? {
    if let text = toml.string(key, required: false) { return text }
    if wanted, toml.table[key] == nil {
      toml.report(Diagnostic(.missingKey(key), at: toml.table.span, severity: .warning))
    }
    return nil
  }

  /// The condition of a nested table; unknown keys and words are reported.
  mutating func condition(_ table: TomlTable) -> Condition {
    var reader = ConditionReader(table)
    let condition = reader.read()
    toml.report(reader.finish())
    return condition
  }

  /// The kinds of resolution that a row is `for`.
  mutating func kinds(_ key: String = "for", required: Bool = true) -> Set<ResolutionKind>? {
    toml.words(key, as: Remedy.self, required: required)?
      .reduce(into: []) { $0.formUnion($1.kinds) }
  }

  consuming func finish() -> [Diagnostic] { toml.finish() }
}
