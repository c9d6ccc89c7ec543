/// How often an offer is accepted: a beta-binomial estimate with what it rests on.
///
/// The estimate is shown with its interval and n. While fewer than thirty cases of a cell are known the
/// prior is used, and said to be one.
public struct Acceptance: Hashable, Sendable {
  /// How many cases a prior counts for.
  public static let priorWeight: Int64 = 20
  /// The least number of cases for an estimate of the desk's own.
  public static let least = 30

  /// The prior mean, in millionths.
  public let prior: Int64
  /// How many cases of the cell are known.
  public let n: Int
  /// In how many of them the customer accepted.
  public let accepted: Int

  /// An estimate.
  public init(prior: Int64, n: Int, accepted: Int) {
    precondition(n >= 0 && accepted >= 0 && accepted <= n, "accepted cases are cases")
    self.prior = prior
    self.n = n
    self.accepted = accepted
  }

  /// The mean of the posterior: prior cases and own cases together.
  public var mean: Fraction {
    let own = Fraction(Int64(accepted))
    let weight = Fraction(Acceptance.priorWeight)
    return (Fraction(millionths: prior) * weight + own) / (weight + Fraction(Int64(n)))
  }

  /// Whether there are cases enough to use the desk's own.
  public var isEstimated: Bool { n >= Acceptance.least }

  /// What is used in the expected cost: the mean where there are cases enough, else the prior.
  public var used: Fraction { isEstimated ? mean : Fraction(millionths: prior) }

  /// A 90 % interval of the posterior in millionths, by the normal approximation; nil while the prior is
  /// used.
  public var interval: ClosedRange<Int64>? {
    guard isEstimated else { return nil }
    let total = Double(Acceptance.priorWeight) + Double(n)
    let mean = Double(self.mean.millionths) / 1_000_000
    let spread = 1.645 * (mean * (1 - mean) / (total + 1)).squareRoot()
    let low = Int64(max(0, mean - spread) * 1_000_000)
    return low...max(low, Int64(min(1, mean + spread) * 1_000_000))
  }
}
