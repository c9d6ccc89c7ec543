public import Phrases
public import RefundDesk

/// What a shop wants of itself, as reports hold their figures against it.
public struct ReportTargets: Hashable, Sendable {
  /// Targets by measure.
  public var measures: [MeasureTerm: MeasureTarget] = [:]
  /// The least share of clocks that should be met in time.
  public var clocksMet: Rate?
  /// How much may be given on top of what is owed, a month, by all together.
  public var goodwillMonth: Money?
  /// How much each agent may.
  public var goodwillAgent: Money?

  /// No targets.
  public init() {}
}
