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
      let name = spec.name.rawValue + (spec.arguments.isEmpty ? "" : " " + spec.arguments)
      append(label(keys), 16, Style(.hintKey), to: &head)
      append(":" + name, width >= 70 ? 28 : 18, Style(.link), to: &head)
      head.append(" ")
      document.lines += StyledLines.hanging(head, phrases.help(spec.name), width: width)
    }
    document.lines.append(StyledLines.empty)
    document.lines += StyledLines.wrapped(phrases.helpSafety, width: width, Style(.textMuted))
    return document
  }

  /// Puts a text into so many columns; its ground and underline end with its last word.
  private static func append(
    _ text: String, _ columns: Int, _ style: Style, to line: inout StyledLine
  ) {
    let field = StyledLines.field(text, columns)
    let blanks = field.reversed().prefix { $0 == " " }.count
    line.append(String(field.dropLast(blanks)), style)
    line.append(String(repeating: " ", count: blanks))
  }

  /// The keys of a command: `j ↓`, and `1–9` for a row of digits.
  static func label(_ labels: [String]) -> String {
    if labels.count > 4, let first = labels.first, let last = labels.last {
      return first + "–" + last
    }
    return labels.joined(separator: " ")
  }
}
