/// The expected cost of an offer: what it costs if accepted, what happens if not.
///
/// `E = p (C - M d) + (1 - p) (C' + f)`, where `C'` is the fallback and `f` a further contact.
public struct ExpectedCost: Hashable, Sendable {
  /// What it costs if it is accepted.
  public var cost: Fraction
  /// What it gains in later sales.
  public var gain: Fraction
  /// The chance that it is accepted.
  public var acceptance: Fraction
  /// What the fallback costs, with the further contact.
  public var otherwise: Fraction

  /// The expected cost.
  public var expected: Fraction {
    acceptance * (cost - gain) + (Fraction.one - acceptance) * otherwise
  }

  /// The chance of acceptance at which the expected cost equals another; nil where the chance does not
  /// matter.
  public func acceptance(equalTo other: Fraction) -> Fraction? {
    let slope = cost - gain - otherwise
    guard !slope.isZero else { return nil }
    return (other - otherwise) / slope
  }
}
