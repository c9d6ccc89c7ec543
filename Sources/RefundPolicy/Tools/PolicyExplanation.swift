public import RefundDesk

/// The way to a verdict, told in sentences: rights found, rights not found and why, rows, what is asked.
public struct PolicyExplanation: Sendable {
  /// A part of the explanation.
  public struct Section: Hashable, Sendable {
    /// The heading.
    public var title: String
    /// One sentence or two each.
    public var lines: [String]
  }

  /// The parts, in the order in which a person should read them.
  public let sections: [Section]

  /// Explains a judgement in a language.
  public init(_ judgement: Judgement, language: Language) {
    let words = ExplanationWords(judgement: judgement, language: language)
    sections = [
      words.verdict, words.found, words.absent, words.uncertain, words.rows, words.questions,
      words.offers,
    ].filter { !$0.lines.isEmpty }
  }

  /// The explanation as plain text.
  public var text: String {
    sections.map { section in
      section.title + "\n" + section.lines.map { "  " + $0 }.joined(separator: "\n")
    }.joined(separator: "\n\n")
  }
}
