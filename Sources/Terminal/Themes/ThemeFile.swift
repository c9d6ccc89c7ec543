import Toml

/// A theme as a file holds it: roles in words of a palette.
///
/// ```toml
/// appearance = "dark"
/// inherits = "dark"
/// "queue.age.late" = { fg = "warn", bg = "paper", modifiers = ["bold"] }
///
/// [palette]
/// warn = "#e9b65c"
/// ```
///
/// Roles and palette of the theme that it inherits are there unless this one gives its own; so a file
/// with a palette alone recolours a theme. A file with mistakes gives a theme without the faulty lines
/// and says where they are.
struct ThemeFile: Sendable {
  /// The look of one role, in words.
  struct Entry: Sendable {
    var foreground: Located<String>?
    var background: Located<String>?
    var attributes: Attributes
    let span: SourceSpan
  }

  /// What the theme is made for; from the theme that it inherits where it does not say.
  var appearance: Appearance?
  var inherits: Located<String>?
  var palette: [String: Colour] = [:]
  /// By the names of roles and of their prefixes.
  var entries: [String: Entry] = [:]
  /// What is wrong in the file.
  private(set) var diagnostics: [Diagnostic] = []

  /// Reads one file, without what it inherits.
  init(_ source: SourceText) {
    do {
      let document = try TomlDocument(source)
      var reader = document.reader()
      read(&reader)
      diagnostics += reader.finish()
    } catch {
      diagnostics = [error]
    }
  }

  private mutating func read(_ reader: inout TomlReader) {
    appearance = reader.word("appearance", as: Appearance.self, required: false)
    inherits = reader.locatedString("inherits", required: false)
    if let table = reader.table("palette", required: false) {
      for entry in table.entries { readColour(entry, &reader) }
    }
    for entry in reader.table.entries where Role.allNames.contains(entry.key) {
      if let table = entry.value.table {
        entries[entry.key] = readEntry(table, &reader)
        reader.allow(entry.key)
      } else {
        // Reports the wrong type.
        _ = reader.table(entry.key, required: false)
      }
    }
  }

  private mutating func readColour(_ entry: TomlTable.Entry, _ reader: inout TomlReader) {
    guard let text = entry.value.string else {
      let kind = Diagnostic.Kind.wrongType(
        key: entry.key, expected: .string, found: entry.value.kind)
      return reader.report(Diagnostic(kind, at: entry.value.span))
    }
    if let colour = ColourNames.colour(text) {
      palette[entry.key] = colour
    } else {
      reader.report(ThemeFault.notAColour(text, at: entry.value.span))
    }
  }

  private func readEntry(_ table: TomlTable, _ parent: inout TomlReader) -> Entry {
    var reader = TomlReader(table)
    let names = Attributes.named.map(\.name)
    let words = reader.words("modifiers", among: names, required: false) ?? []
    let attributes = Attributes.named.reduce(into: Attributes()) { all, pair in
      if words.contains(where: { $0.value == pair.name }) { all.insert(pair.attribute) }
    }
    let entry = Entry(
      foreground: reader.locatedString("fg", required: false),
      background: reader.locatedString("bg", required: false), attributes: attributes,
      span: table.span)
    if (entry.foreground == nil) != (entry.background == nil) {
      reader.report(ThemeFault.halfAPaint(at: table.span))
    }
    parent.report(reader.finish())
    return entry
  }
}
