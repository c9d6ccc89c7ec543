public import RefundDesk

/// One thing that a trainee does, as scripts write it and as plays are kept.
public enum TrainingAction: Hashable, Sendable {
  /// Take the request.
  case take
  /// Ask for a hidden fact by its name, with the scenario's own question.
  case ask(String)
  /// Write to the customer.
  case message(String)
  /// Enter a fact.
  case fact(name: String, FactValue)
  /// Decide.
  case resolve(ResolveWords)
  /// Wait for the supervisor's answer.
  case approve
  /// Put down on which day to look again, and why.
  case followUp(Day, String)
  /// Let so many minutes pass; nil until something happens.
  case wait(minutes: Int?)
  /// Write something down for colleagues.
  case note(String)
  /// Say where the goods are.
  case goods(Goods)
  /// Take back the last step.
  case undo
  /// Open a closed request again, with the reason.
  case reopen(String)
}

/// What a script says of a decision; the rest follows as it does for agents.
public struct ResolveWords: Hashable, Sendable {
  /// The kind.
  public var kind: ResolutionKind
  /// How much; nil for what law and policy come to.
  public var amount: Money?
  /// Which lines, with how many; empty for the ticket's.
  public var lines: [TicketLine] = []
  /// The means on file that money goes back on; nil for the original one.
  public var means: PaymentMethodID?
  /// Whether the customer keeps the goods.
  public var keepsGoods = false
  /// Points on top, or the number of points.
  public var points: Int?
  /// The variant sent.
  public var sku: SKU?
  /// The customer's agreement, in the customer's words.
  public var consent: String?
  /// Why it goes against the verdict.
  public var because: String?

  /// A decision of a kind.
  public init(_ kind: ResolutionKind) { self.kind = kind }
}
