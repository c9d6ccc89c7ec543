public import RefundDesk

/// An exact fraction of minor units: money on its way through the formulas, rounded once at the end.
///
/// Amounts are cut to 10^12 minor units and shares to millionths when they come in, so that no step of
/// the expected cost can overflow 128 bits.
public struct Fraction: Hashable, Sendable {
  private let numerator: Int128
  private let denominator: Int128

  /// A whole number.
  public init(_ whole: Int64) {
    self.init(Int128(max(-Fraction.limit, min(whole, Fraction.limit))), 1)
  }

  /// A number of millionths.
  public init(millionths: Int64) { self.init(Int128(millionths), 1_000_000) }

  /// A quotient; the divisor is not zero.
  public init(_ numerator: Int64, over denominator: Int64) {
    precondition(denominator != 0, "nothing is divided by zero")
    self.init(Int128(numerator), Int128(denominator))
  }

  private init(_ numerator: Int128, _ denominator: Int128) {
    let divisor = Fraction.gcd(numerator.magnitude, denominator.magnitude)
    let sign: Int128 = denominator < 0 ? -1 : 1
    self.numerator = sign * numerator / Int128(divisor)
    self.denominator = sign * denominator / Int128(divisor)
  }

  /// Nothing.
  public static let zero = Fraction(0)
  /// One.
  public static let one = Fraction(1)

  private static let limit: Int64 = 1_000_000_000_000

  private static func gcd(_ a: UInt128, _ b: UInt128) -> UInt128 {
    var (a, b) = (a, b)
    while b != 0 { (a, b) = (b, a % b) }
    return max(a, 1)
  }

  /// Whether it is nothing.
  public var isZero: Bool { numerator == 0 }

  /// The nearest whole number, halves away from zero.
  public var rounded: Int64 {
    let half = denominator / 2
    let shifted = numerator + (numerator < 0 ? -half : half)
    return Int64(clamping: shifted / denominator)
  }

  /// The smallest whole number that is not less.
  var roundedUp: Int64 {
    let whole = numerator / denominator
    return Int64(clamping: whole * denominator < numerator ? whole + 1 : whole)
  }

  /// The nearest number of millionths, halves away from zero.
  public var millionths: Int64 { (self * Fraction(1_000_000)).rounded }

  /// The amount in a currency, to the minor unit.
  public func money(_ currency: Currency) -> Money { Money(rounded, currency) }
}

extension Fraction: Comparable {
  /// Whether one is smaller.
  public static func < (left: Fraction, right: Fraction) -> Bool {
    (left - right).numerator < 0
  }

  /// The sum.
  public static func + (left: Fraction, right: Fraction) -> Fraction {
    let divisor = Int128(gcd(left.denominator.magnitude, right.denominator.magnitude))
    let scale = right.denominator / divisor
    return Fraction(
      left.numerator * scale + right.numerator * (left.denominator / divisor),
      left.denominator * scale)
  }

  /// The difference.
  public static func - (left: Fraction, right: Fraction) -> Fraction { left + (-right) }

  /// The opposite.
  public static prefix func - (value: Fraction) -> Fraction {
    Fraction(-value.numerator, value.denominator)
  }

  /// The product.
  public static func * (left: Fraction, right: Fraction) -> Fraction {
    let one = Int128(gcd(left.numerator.magnitude, right.denominator.magnitude))
    let other = Int128(gcd(right.numerator.magnitude, left.denominator.magnitude))
    return Fraction(
      (left.numerator / one) * (right.numerator / other),
      (left.denominator / other) * (right.denominator / one))
  }

  /// The quotient; the divisor is not zero.
  public static func / (left: Fraction, right: Fraction) -> Fraction {
    precondition(right.numerator != 0, "nothing is divided by zero")
    return left * Fraction(right.denominator, right.numerator)
  }
}
