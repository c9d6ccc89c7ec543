public import Toml

/// Puts a theme together from its file and those that it inherits.
public struct ThemeLoader: Sendable {
  /// A theme with what is wrong in its files.
  public struct Result: Sendable {
    /// The theme, without the faulty lines.
    public let theme: Theme
    /// What is wrong, in the order of the files.
    public let diagnostics: [Diagnostic]
    /// The lines that the roles come from.
    let spans: [Role: SourceSpan]
  }

  /// Finds the text of a theme by its name; nil where there is none.
  private let find: @Sendable (String) -> SourceText?

  /// A loader that finds themes by name; whoever calls it reads the files.
  public init(find: @escaping @Sendable (String) -> SourceText?) {
    self.find = find
  }

  /// The theme of a name; nil where there is none. `base` and `mono` are always the built-in ones.
  public func theme(named name: String) -> Result? {
    if let builtIn = Theme.builtIn(name) {
      return Result(theme: builtIn, diagnostics: [], spans: [:])
    }
    guard let source = find(name) else { return nil }
    var chain = Chain()
    gather(name, source, seen: [name], into: &chain)
    return chain.result(name: name)
  }

  /// Takes in what a theme inherits first, so that its own lines win.
  private func gather(
    _ name: String, _ source: SourceText, seen: Set<String>, into chain: inout Chain
  ) {
    let file = ThemeFile(source)
    var diagnostics = file.diagnostics
    if let parent = file.inherits {
      if let builtIn = Theme.builtIn(parent.value) {
        chain.builtIn = builtIn
      } else if seen.contains(parent.value) {
        diagnostics.append(ThemeFault.circle(parent.value, at: parent.span))
      } else if let found = find(parent.value) {
        gather(parent.value, found, seen: seen.union([parent.value]), into: &chain)
      } else {
        diagnostics.append(ThemeFault.unknownTheme(parent.value, at: parent.span))
      }
    }
    chain.add(file, diagnostics)
  }

  /// The files of a theme laid over each other.
  private struct Chain {
    var builtIn: Theme?
    private var appearance: Appearance?
    private var palette: [String: Colour] = [:]
    private var entries: [String: ThemeFile.Entry] = [:]
    private var diagnostics: [Diagnostic] = []

    mutating func add(_ file: ThemeFile, _ found: [Diagnostic]) {
      appearance = file.appearance ?? appearance
      palette.merge(file.palette) { _, new in new }
      entries.merge(file.entries) { _, new in new }
      diagnostics += found
    }

    mutating func result(name: String) -> Result {
      var paints: [String: Paint] = [:]
      for (name, entry) in entries.sorted(by: { $0.value.span.line < $1.value.span.line }) {
        paints[name] = paint(entry)
      }
      var roles: [Role: Paint] = [:]
      var spans: [Role: SourceSpan] = [:]
      for role in Role.allCases {
        // The longest name counts, whether this theme or the built-in one behind it gives it.
        for name in role.names where roles[role] == nil {
          roles[role] = paints[name] ?? Role.byName[name].flatMap { builtIn?.roles[$0] }
          if paints[name] != nil { spans[role] = entries[name]?.span }
        }
      }
      let theme = Theme(
        name: name, appearance: appearance ?? builtIn?.appearance ?? .dark, roles: roles)
      return Result(theme: theme, diagnostics: diagnostics, spans: spans)
    }

    /// The colours of a role; a half paint, already told of, keeps its attributes only.
    private mutating func paint(_ entry: ThemeFile.Entry) -> Paint? {
      guard let foreground = entry.foreground, let background = entry.background else {
        return Paint(entry.attributes)
      }
      guard let text = colour(foreground), let ground = colour(background) else { return nil }
      return Paint(text, on: ground, entry.attributes)
    }

    private mutating func colour(_ word: Located<String>) -> Colour? {
      if let colour = palette[word.value] ?? ColourNames.colour(word.value) { return colour }
      let known = EditDistance.closest(
        to: word.value, among: palette.keys.sorted() + ColourNames.all.map(\.name))
      diagnostics.append(ThemeFault.unknownColour(word.value, known: known, at: word.span))
      return nil
    }
  }
}
