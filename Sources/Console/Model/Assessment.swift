public import RefundDesk

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

  /// Something to offer, with what it is expected to cost.
  public struct Suggestion: Hashable, Sendable {
    /// The kind.
    public var kind: ResolutionKind
    /// Whether the law grants it.
    public var due: Bool
    /// What the customer gets; nil where it is no money.
    public var amount: Money?
    /// What it is expected to cost the shop; nil where nothing is known.
    public var expectedCost: Money?
    /// What comes on top of a credit.
    public var bonus: Money?
    /// Points that come on top.
    public var points: Int?
    /// Whether the goods are expected back; nil where that is no question.
    public var goodsBack: Bool?
    /// Whether the customer's agreement is needed; nil where only the policy's word counts.
    public var needsConsent: Bool?
    /// Why, as one sentence.
    public var why: Bilingual?
    /// Every term of the arithmetic: what it is, and how much.
    public var terms: [Term]

    /// A suggestion.
    public init(
      kind: ResolutionKind, due: Bool, amount: Money? = nil, expectedCost: Money? = nil,
      why: Bilingual? = nil, terms: [Term] = []
    ) {
      self.kind = kind
      self.due = due
      self.amount = amount
      self.expectedCost = expectedCost
      self.why = why
      self.terms = terms
    }
  }

  /// One term of a suggestion's arithmetic.
  public struct Term: Hashable, Sendable {
    /// What it is.
    public var name: Bilingual
    /// How much.
    public var amount: Money

    /// A term.
    public init(name: Bilingual, amount: Money) {
      self.name = name
      self.amount = amount
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
  /// What the delay has cost by now; nil where it costs nothing yet.
  public var penalty: Money?
  /// What the first day of delay will cost; nil where lateness has no price.
  public var penaltyAhead: Money?

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
