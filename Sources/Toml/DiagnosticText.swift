/// Words diagnostics for people: the one place of their wording.
///
/// ```
/// shop.toml:12:8: error: days: expected an integer, found a string
///   12 | days = "thirty"
///      |        ^^^^^^^^
///   = help: write a whole number without quotes
/// ```
public struct DiagnosticText: Sendable {
  /// The language.
  public let language: DiagnosticLanguage

  /// The wording in a language.
  public init(_ language: DiagnosticLanguage) {
    self.language = language
  }

  /// The diagnostic with its place, the line at fault marked, and what to do.
  public func render(_ diagnostic: Diagnostic, source: SourceText?) -> String {
    var lines = [headline(diagnostic)]
    if let source, source.file == diagnostic.span.file {
      lines += excerpt(diagnostic.span, in: source)
    }
    if let note = diagnostic.note { lines.append("  = note: " + note.text(language)) }
    if let help = help(diagnostic) { lines.append("  = \(word("help", "aide")): " + help) }
    return lines.joined(separator: "\n")
  }

  /// `file:line:column: error: message`, without the excerpt.
  public func headline(_ diagnostic: Diagnostic) -> String {
    place(diagnostic.span) + ": " + severity(diagnostic.severity) + ": " + message(diagnostic)
  }

  /// What is wrong, as one clause without its place.
  public func message(_ diagnostic: Diagnostic) -> String {
    switch language {
    case .en: english(diagnostic.kind)
    case .fr: french(diagnostic.kind)
    }
  }

  /// What to do about it, if there is something to say.
  public func help(_ diagnostic: Diagnostic) -> String? {
    diagnostic.fix?.text(language) ?? standardFix(diagnostic.kind)?.text(language)
  }

  private func place(_ span: SourceSpan) -> String {
    if span.line == 0 { return span.file }
    if span.column == 0 { return "\(span.file):\(span.line)" }
    return "\(span.file):\(span.line):\(span.column)"
  }

  private func severity(_ severity: Diagnostic.Severity) -> String {
    switch severity {
    case .error: word("error", "erreur")
    case .warning: word("warning", "avertissement")
    case .note: "note"
    }
  }

  private func word(_ en: String, _ fr: String) -> String { language == .en ? en : fr }
}

extension DiagnosticText {
  /// The line at fault and a line with marks under what is meant.
  private func excerpt(_ span: SourceSpan, in source: SourceText) -> [String] {
    guard let line = source.line(span.line) else { return [] }
    let number = String(span.line)
    let gutter = String(repeating: " ", count: number.count)
    let (shown, before, marked) = window(line, column: span.column, length: span.length)
    var lines = ["  \(number) | \(shown)"]
    if span.column > 0 {
      // Tabs stay tabs so that the marks stand under the text whatever the width of a tab.
      let indent = before.map { $0 == "\t" ? "\t" : " " }.joined()
      lines.append("  \(gutter) | " + indent + String(repeating: "^", count: max(1, marked)))
    }
    return lines
  }

  /// A cut of a line that always shows the mark: long lines are cut around it.
  private func window(
    _ line: String, column: Int, length: Int
  ) -> (shown: String, before: [Character], marked: Int) {
    let scalars = Array(line.unicodeScalars).map { $0.value < 32 && $0 != "\t" ? "\u{FFFD}" : $0 }
    let at = min(max(0, column - 1), scalars.count)
    let start = at > 70 ? at - 40 : 0
    let end = min(scalars.count, start + 110)
    let marked = min(length, max(1, end - at))
    let head = start > 0 ? "…" : ""
    let tail = end < scalars.count ? "…" : ""
    let shown = head + text(scalars[start..<end]) + tail
    let before = (head.isEmpty ? [] : [" "]) + scalars[start..<at].map { Character($0) }
    return (shown, before, marked)
  }

  private func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
