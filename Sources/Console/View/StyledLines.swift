import Terminal

/// Short ways to make lines of text.
enum StyledLines {
  private typealias Span = StyledLine.Span

  /// A line with nothing on it.
  static let empty = StyledLine()

  /// A line in one style.
  static func plain(_ text: String, _ style: Style = .text) -> StyledLine {
    StyledLine([StyledLine.Span(text, style)])
  }

  /// Text in one style, broken to a width; lines after the first are set in by as much as the first.
  static func wrapped(
    _ text: String, width: Int, indent: Int = 0, _ style: Style = .text
  ) -> [StyledLine] {
    let blank = String(repeating: " ", count: indent)
    return TextWrap.lines(text, width: max(8, width - indent)).map {
      StyledLine(
        indent == 0 || $0.isEmpty
          ? [Span($0, style)] : [Span(blank, margin(of: style)), Span($0, style)])
    }
  }

  /// Text that follows a beginning, broken under itself.
  static func hanging(
    _ head: StyledLine, _ text: String, width: Int, _ style: Style = .text
  ) -> [StyledLine] {
    let indent = head.width
    guard width - indent >= 16 else {
      return [head] + wrapped(text, width: width, indent: 2, style)
    }
    let blank = String(repeating: " ", count: indent)
    return TextWrap.lines(text, width: width - indent).enumerated().map { index, line in
      var result = index == 0 ? head : plain(blank, margin(of: style))
      result.append(line, style)
      return result
    }
  }

  /// How the space before a text looks: what lies under it, since an underline begins with the words.
  private static func margin(of style: Style) -> Style {
    Style(style.role.rawValue.hasPrefix(Role.dialog.rawValue) ? .dialog : .text)
  }

  /// Text filled with spaces to a width, or cut with an ellipsis.
  static func field(_ text: String, _ width: Int) -> String {
    let columns = TextWidth.columns(text)
    if columns <= width { return text + String(repeating: " ", count: width - columns) }
    guard width > 1 else { return String(repeating: " ", count: max(0, width)) }
    let cut = String(TextWidth.prefix(text, columns: width - 1)) + "…"
    return cut + String(repeating: " ", count: max(0, width - TextWidth.columns(cut)))
  }
}
