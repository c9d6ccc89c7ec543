public import RefundDesk

/// The customer's page of a policy: its rules with their reasons, examples, a glossary, the withdrawal
/// form, questions and answers; as Markdown and as one HTML file.
public struct PublishedPage: Sendable {
  /// One piece of the page.
  enum Piece: Hashable, Sendable {
    case title(String)
    case heading(String)
    case paragraph(String)
    case list([String])
    case terms([Term])
    case form([String])
  }

  /// A word of the glossary, or a question, with what it means.
  struct Term: Hashable, Sendable {
    var name: String
    var meaning: String
  }

  /// The language.
  public let language: Language
  let pieces: [Piece]

  /// The page of a policy.
  public init(
    _ policy: Policy, language: Language, library: [String: LawPack] = LawLibrary.packs
  ) {
    self.language = language
    pieces = PageWriter(policy: policy, language: language, library: library).pieces()
  }

  /// The page as Markdown.
  public var markdown: String {
    pieces.map { piece in
      switch piece {
      case .title(let text): "# " + text
      case .heading(let text): "## " + text
      case .paragraph(let text): text
      case .list(let items): items.map { "- " + $0 }.joined(separator: "\n")
      case .terms(let terms):
        terms.map { "**\($0.name)**  \n\($0.meaning)" }.joined(separator: "\n\n")
      case .form(let lines): lines.map { "> " + $0 + "  " }.joined(separator: "\n")
      }
    }.joined(separator: "\n\n") + "\n"
  }

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
      body { font: 1.05rem/1.6 Georgia, serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; }
      h1, h2 { line-height: 1.25; } h2 { margin-top: 2.2rem; } dt { font-weight: bold; }
      dd { margin: 0 0 0.8rem 0; } fieldset { border: 1px solid #777; padding: 1rem; }
      @media (prefers-color-scheme: dark) { body { background: #181818; color: #eee; } }
      </style>
      </head>
      <body>
      \(body)
      </body>
      </html>

      """
  }

  private static func element(_ piece: Piece) -> String {
    switch piece {
    case .title(let text): "<h1>\(escaped(text))</h1>"
    case .heading(let text): "<h2>\(escaped(text))</h2>"
    case .paragraph(let text): "<p>\(escaped(text))</p>"
    case .list(let items):
      "<ul>\n" + items.map { "<li>\(escaped($0))</li>" }.joined(separator: "\n") + "\n</ul>"
    case .terms(let terms):
      "<dl>\n"
        + terms.map { "<dt>\(escaped($0.name))</dt><dd>\(escaped($0.meaning))</dd>" }
        .joined(separator: "\n") + "\n</dl>"
    case .form(let lines):
      "<fieldset>\n" + lines.map { "<p>\(escaped($0))</p>" }.joined(separator: "\n")
        + "\n</fieldset>"
    }
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
