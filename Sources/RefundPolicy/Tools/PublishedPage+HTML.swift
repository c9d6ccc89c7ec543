import RefundDesk

extension PublishedPage {
  /// The page as one HTML file without anything from elsewhere.
  public var html: String {
    let body = pieces.map(PublishedPage.element).joined(separator: "\n")
    let title =
      pieces.lazy.compactMap { if case .title(let text) = $0 { text } else { nil } }.first ?? ""
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(PublishedPage.escaped(title))</title>
      <style>
      \(PublishedPage.style)
      </style>
      </head>
      <body>
      <main>
      \(body)
      </main>
      </body>
      </html>

      """
  }

  /// A quiet page that can be read on a telephone, in the dark and on paper.
  private static let style = """
    :root { color-scheme: light dark; --quiet: #5c5c5c; --line: #bbb; }
    @media (prefers-color-scheme: dark) { :root { --quiet: #a8a8a8; --line: #555; } }
    body { font: 1.05rem/1.6 Georgia, "Times New Roman", serif; margin: 0; }
    main { max-width: 40rem; margin: 2rem auto; padding: 0 1rem; }
    h1, h2 { line-height: 1.25; }
    h2 { margin-top: 2.4rem; padding-top: 1rem; border-top: 1px solid var(--line); }
    li { margin-bottom: 0.5rem; }
    .why { display: block; font-style: italic; color: var(--quiet); }
    .clause { font-size: 0.85em; color: var(--quiet); }
    .clause span { white-space: nowrap; }
    dt { font-weight: bold; }
    dd { margin: 0 0 1rem 0; }
    fieldset { border: 1px solid var(--line); padding: 0.5rem 1rem; }
    @media print { main { max-width: none; } fieldset { break-inside: avoid; } }
    """

  private static func element(_ piece: Piece) -> String {
    switch piece {
    case .title(let text): "<h1>\(escaped(text))</h1>"
    case .heading(let text): "<h2>\(escaped(text))</h2>"
    case .paragraph(let text): "<p>\(escaped(text))</p>"
    case .list(let items):
      "<ul>\n" + items.map { "<li>\(element($0))</li>" }.joined(separator: "\n") + "\n</ul>"
    case .terms(let terms):
      "<dl>\n"
        + terms.map { "<dt>\(escaped($0.name))</dt><dd>\(escaped($0.meaning))</dd>" }
        .joined(separator: "\n") + "\n</dl>"
    case .form(let lines):
      "<fieldset>\n" + lines.map { "<p>\(escaped($0))</p>" }.joined(separator: "\n")
        + "\n</fieldset>"
    }
  }

  private static func element(_ item: Item) -> String {
    var text = escaped(item.text)
    if !item.clause.isEmpty {
      // Each article stays in one piece; between two of them a line may end.
      let parts = item.clause.split(separator: " ").map { "<span>\(escaped(String($0)))</span>" }
      text += " <span class=\"clause\">(\(parts.joined(separator: " ")))</span>"
    }
    if let reason = item.reason { text += " <span class=\"why\">\(escaped(reason))</span>" }
    return text
  }

  private static func escaped(_ text: String) -> String {
    var out = ""
    for character in text {
      switch character {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      default: out.append(character)
      }
    }
    return out
  }
}
