public import RefundDesk

/// The customer's page of a policy: its rules with their reasons, examples, a glossary, the withdrawal
/// form, questions and answers; as Markdown and as one HTML file.
public struct PublishedPage: Sendable {
  /// One piece of the page.
  enum Piece: Hashable, Sendable {
    case title(String)
    case heading(String)
    case paragraph(String)
    case list([Item])
    case terms([Term])
    case form([String])
  }

  /// A rule, with why the shop has it and the clause or articles that say it.
  struct Item: Hashable, Sendable {
    var text: String
    var reason: String?
    var clause = ""
  }

  /// A word of the glossary, a question or an example, with what it means.
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
      case .list(let items): items.map { "- " + PublishedPage.line($0) }.joined(separator: "\n")
      case .terms(let terms):
        terms.map { "**\($0.name)**  \n\($0.meaning)" }.joined(separator: "\n\n")
      case .form(let lines): lines.map { "> " + $0 + "  " }.joined(separator: "\n")
      }
    }.joined(separator: "\n\n") + "\n"
  }

  private static func line(_ item: Item) -> String {
    [item.text, item.reason.map { "*\($0)*" }, item.clause.isEmpty ? nil : "(\(item.clause))"]
      .compactMap { $0 }.joined(separator: " ")
  }
}
