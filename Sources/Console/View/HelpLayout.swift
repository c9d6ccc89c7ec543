import Phrases
import Terminal

/// The keys of a screen, made of the table of commands.
enum HelpLayout {
  static func document(
    _ context: Context, _ bindings: KeyBindings, width: Int, _ phrases: Phrases
  ) -> Document {
    var document = Document()
    // Where words can be looked for, the keys of that are shown too.
    let isText = CommandTable.spec(.search)?.contexts.contains(context) ?? false
    for spec in CommandTable.all {
      guard
        let context = spec.contexts.contains(context)
          ? context : isText && spec.contexts.contains(.found) ? .found : nil
      else { continue }
      let keys = bindings.labels(of: spec.name, in: context)
      var head = StyledLine()
      head.append(StyledLines.field(label(keys), 16), Style(.hintKey))
      let name = spec.name.rawValue + (spec.arguments.isEmpty ? "" : " " + spec.arguments)
      let room = width >= 70 ? 28 : 18
      // The name alone is underlined, not what fills up its column.
      let shown = StyledLines.field(":" + name, room)
      let filled = shown.reversed().prefix { $0 == " " }.count
      head.append(String(shown.dropLast(filled)), Style(.link))
      head.append(String(repeating: " ", count: filled + 1))
      document.lines += StyledLines.hanging(head, phrases.help(spec.name), width: width)
    }
    document.lines.append(StyledLines.empty)
    document.lines += StyledLines.wrapped(phrases.helpSafety, width: width, Style(.textMuted))
    return document
  }

  /// The keys of a command: `j ↓`, and `1–9` for a row of digits.
  static func label(_ labels: [String]) -> String {
    if labels.count > 4, let first = labels.first, let last = labels.last {
      return first + "–" + last
    }
    return labels.joined(separator: " ")
  }
}
