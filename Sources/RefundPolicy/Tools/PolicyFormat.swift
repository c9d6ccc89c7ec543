public import Toml

/// Brings a policy file into its stable form: keys of a row in one order, one space around `=`, one empty
/// line between rows. Rows stay where they are, and every comment stays with what it stands above.
public enum PolicyFormat {
  /// The keys of a row in the order in which people read them.
  static let order = [
    "id", "version", "effective_from", "effective_until", "supersedes", "jurisdiction", "currency",
    "law", "clauses", "name", "name_fr", "name_en", "when", "for", "kind", "from", "days", "months",
    "until", "hours", "business_days", "need", "on_missing", "on_broken", "allow", "with_consent",
    "payer", "amount", "waive_when", "rate", "rates", "cap", "points", "expires_months",
    "amount_gte", "by", "effect", "withhold", "ticket", "expect", "clause", "fr", "en", "why_fr",
    "why_en",
  ]

  /// The file in its stable form.
  ///
  /// - Parameter source: a file that is valid TOML.
  /// - Returns: the text; formatting it again gives the same bytes.
  /// - Throws: the diagnostic of a file that is no TOML.
  public static func formatted(_ source: SourceText) throws(Diagnostic) -> String {
    let before = try TomlDocument(source).root
    var blocks = FormatBlocks(source)
    let text = blocks.formatted()
    // What a file says must not change with how it looks: where it would, it stays as it was.
    let after = try TomlDocument(SourceText(file: source.file, text: text)).root
    return PolicyFormat.same(before, after)
      ? text : String(decoding: source.bytes, as: UTF8.self)
  }

  /// Whether two tables say the same, whatever the order of their keys and the places in the file.
  static func same(_ one: TomlTable, _ other: TomlTable) -> Bool {
    one.entries.count == other.entries.count
      && one.entries.allSatisfy { entry in
        other[entry.key].map { same(entry.value, $0) } ?? false
      }
  }

  private static func same(_ one: TomlValue, _ other: TomlValue) -> Bool {
    switch (one.content, other.content) {
    case (.table(let left), .table(let right)): same(left, right)
    case (.array(let left), .array(let right)):
      left.count == right.count && zip(left, right).allSatisfy { same($0, $1) }
    default: one.content == other.content
    }
  }
}
