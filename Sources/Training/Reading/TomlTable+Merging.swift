import Toml

extension TomlTable {
  /// The table with another laid over it: tables are merged key by key, everything else is replaced.
  /// Every value keeps the place where it was written.
  func overlaid(with other: TomlTable) -> TomlTable {
    var entries: [Entry] = entries.map { entry in
      guard let over = other.entry(entry.key) else { return entry }
      guard let mine = entry.value.table, let theirs = over.value.table else { return over }
      return Entry(
        key: entry.key, keySpan: over.keySpan,
        value: TomlValue(.table(mine.overlaid(with: theirs)), at: over.value.span))
    }
    entries += other.entries.filter { entry($0.key) == nil }
    return TomlTable(entries: entries, span: span, isInline: isInline)
  }

  /// The table without some keys.
  func without(_ keys: Set<String>) -> TomlTable {
    TomlTable(
      entries: entries.filter { !keys.contains($0.key) }, span: span, isInline: isInline)
  }
}
