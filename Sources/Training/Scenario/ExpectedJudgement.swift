public import RefundDesk

/// What law and policy say of a scenario once everything is known: written down by its author, and held
/// by a test against what the judge really says.
public struct ExpectedJudgement: Hashable, Sendable {
  /// The verdict.
  public var verdict: Verdict
  /// The right that the floor rests on; nil where the law grants nothing.
  public var right: String?
  /// The remedies of the floor.
  public var remedies: Set<ResolutionKind>
  /// The least amount of a refund, where the floor has one.
  public var amount: Money?
  /// The last day for paying, where the law names one.
  public var due: Day?
  /// The day that the answer must name: ``due`` unless the scenario says another.
  public var dayToName: Day?
}

/// A decision that is right in a scenario.
public struct AcceptedResolution: Hashable, Sendable {
  /// The kind.
  public var kind: ResolutionKind
  /// What it comes to for the customer; nil where it has no amount.
  public var amount: Money?
  /// Whether the goods come back; nil where that is no question.
  public var goodsBack: Bool?
  /// The expected cost by the desk's own arithmetic.
  public var cost: Money
}

/// A play that is as it should be.
public struct ModelAnswer: Hashable, Sendable {
  /// What it does, one action after the other.
  public var actions: [TrainingAction]
  /// The script as it is written in the file, with the messages by their names.
  public var script: String
}
