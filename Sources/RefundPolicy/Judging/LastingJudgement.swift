public import RefundDesk

/// A judgement with how long its floor and its deadlines hold while nothing happens to the ticket.
public struct LastingJudgement: Sendable {
  /// What law and policy say.
  public var judgement: Judgement
  /// The last day on which they say the same; nil where no day that passes changes it.
  public var lastDay: Day?

  /// A judgement and its last day.
  public init(judgement: Judgement, lastDay: Day?) {
    self.judgement = judgement
    self.lastDay = lastDay
  }
}
