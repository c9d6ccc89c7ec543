public import RefundDesk

/// Up to which amount somebody of a level decides alone.
///
/// The default is 0 before the first level, then 30, 80 and 150 whole units of the desk's currency; a
/// supervisor gives others.
public struct AuthorityLadder: Hashable, Sendable {
  /// The limits in whole units of the currency, for level 0, 1, 2 and so on; the last holds above.
  public let steps: [Int64]

  /// The default limits.
  public static let standard = AuthorityLadder(steps: [0, 30, 80, 150])

  /// Limits by level, at least one.
  public init(steps: [Int64]) {
    precondition(!steps.isEmpty, "a ladder has a first step")
    self.steps = steps
  }

  /// The limit of a level.
  public func limit(level: Int, in currency: Currency) -> Money {
    let step = steps[min(max(0, level), steps.count - 1)]
    let (units, overflow) = step.multipliedReportingOverflow(by: currency.minorPerMajor)
    return Money(overflow ? .max : units, currency)
  }
}
