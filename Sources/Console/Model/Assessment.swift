public import Advice
public import RefundDesk
public import RefundPolicy

/// What law, policy and experience say of one ticket, as the screens show it.
public struct Assessment: Hashable, Sendable {
  /// What a check came to.
  public enum Result: String, CaseIterable, Sendable {
    case pass, warn, fail, unknown, info
  }

  /// One row of law or policy applied to the ticket.
  public struct Check: Hashable, Sendable {
    /// What it came to.
    public var result: Result
    /// The article or clause.
    public var clause: String
    /// Why, as one sentence.
    public var why: Bilingual

    /// A check.
    public init(_ result: Result, clause: String, why: Bilingual) {
      self.result = result
      self.clause = clause
      self.why = why
    }
  }

  /// A fact that nobody knows yet and that the answer turns on.
  public struct Missing: Hashable, Sendable {
    /// Its name in the facts' vocabulary.
    public var name: String
    /// The question that the customer can answer.
    public var question: Bilingual

    /// A missing fact.
    public init(name: String, question: Bilingual) {
      self.name = name
      self.question = question
    }
  }

  /// A right that holds or not, depending on what nobody has said.
  public struct Uncertain: Hashable, Sendable {
    /// Its articles.
    public var article: String
    /// What it turns on.
    public var facts: [Bilingual]

    /// An uncertain right.
    public init(article: String, facts: [Bilingual]) {
      self.article = article
      self.facts = facts
    }
  }

  /// What a decision must heed; nil while no policy is in force.
  public var ruling: Ruling?
  /// The checks, those that decide first.
  public var checks: [Check]
  /// The facts that are missing.
  public var missing: [Missing]
  /// What to offer, best first; empty where nothing has been computed.
  public var suggestions: [Suggestion]
  /// What cases like this one were closed with; nil where nothing was learned.
  public var casesLike: CasesLike?
  /// What the delay has cost by now; nil where it costs nothing yet.
  public var penalty: Money?
  /// What a late payment costs, rung by rung; empty where lateness has no price.
  public var delay: [DelayCost] = []
  /// The article of that ladder.
  public var delayArticle = ""
  /// Rights that turn on what nobody has said.
  public var uncertain: [Uncertain] = []
  /// What the customer's words seem to ask; nil where there are none.
  public var reading: CodingProposal?

  /// What is said of a ticket; nothing unless given.
  public init(
    ruling: Ruling? = nil, checks: [Check] = [], missing: [Missing] = [],
    suggestions: [Suggestion] = []
  ) {
    self.ruling = ruling
    self.checks = checks
    self.missing = missing
    self.suggestions = suggestions
  }
}
