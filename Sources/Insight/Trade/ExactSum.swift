public import RefundDesk

/// A sum of amounts that may be finer than the currency's smallest unit.
///
/// Some shops price in fractions of a cent; the price itself is kept beside the line. A sum of such
/// prices is shown as it is and never rounded: `53780862.1` minor units.
public struct ExactSum: Hashable, Sendable {
  /// The sum in millionths of a minor unit. 128 bits: no sum of 64-bit amounts can overflow it.
  public private(set) var millionths: Int128

  /// Nothing.
  public static let zero = ExactSum(millionths: 0)

  /// Millionths of a minor unit in one minor unit.
  static let perMinorUnit: Int128 = 1_000_000

  private init(millionths: Int128) { self.millionths = millionths }

  /// Millionths of a minor unit, as rows of figures keep them.
  init(rawMillionths: Int128) { millionths = rawMillionths }

  /// A whole number of minor units.
  public init(minorUnits: Int64) { millionths = Int128(minorUnits) * ExactSum.perMinorUnit }

  /// A price in major units as plain decimal text, such as `0.001`; nil where it is no such number or
  /// has more than six decimals after the currency's own.
  public init?(decimal text: some StringProtocol, _ currency: Currency) {
    var digits: Int128 = 0
    var decimals: Int?
    var count = 0
    var rest = text.utf8[...]
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative { rest.removeFirst() }
    for byte in rest {
      switch byte {
      case UInt8(ascii: ".") where decimals == nil && count > 0: decimals = 0
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        guard count < 24 else { return nil }
        digits = digits * 10 + Int128(byte - UInt8(ascii: "0"))
        count += 1
        decimals = decimals.map { $0 + 1 }
      default: return nil
      }
    }
    let missing = currency.minorDigits + 6 - (decimals ?? 0)
    guard count > 0, decimals != 0, missing >= 0 else { return nil }
    for _ in 0..<missing { digits *= 10 }
    millionths = isNegative ? -digits : digits
  }

  /// Adds another sum.
  public static func += (left: inout ExactSum, right: ExactSum) {
    left.millionths += right.millionths
  }

  /// The sum so many times.
  public static func * (left: ExactSum, count: Int) -> ExactSum {
    ExactSum(millionths: left.millionths * Int128(count))
  }

  /// The sum with its sign turned.
  public static prefix func - (sum: ExactSum) -> ExactSum {
    ExactSum(millionths: -sum.millionths)
  }

  /// The whole minor units, halves away from zero: for drawing and for people, never for adding up.
  public var rounded: Int64 {
    let half = ExactSum.perMinorUnit / 2
    let units = (millionths + (millionths < 0 ? -half : half)) / ExactSum.perMinorUnit
    return Int64(clamping: units)
  }

  /// The exact number of minor units as a plain decimal: `53780862.1`, `-7478912`.
  public var minorUnitsText: String {
    let magnitude = millionths.magnitude
    let whole = String(magnitude / 1_000_000)
    var fraction = String(magnitude % 1_000_000)
    fraction = String(repeating: "0", count: 6 - fraction.utf8.count) + fraction
    while fraction.hasSuffix("0") { fraction.removeLast() }
    let sign = millionths < 0 ? "-" : ""
    return sign + whole + (fraction.isEmpty ? "" : "." + fraction)
  }
}

extension ExactSum: Comparable {
  /// The smaller sum comes first.
  public static func < (left: ExactSum, right: ExactSum) -> Bool {
    left.millionths < right.millionths
  }
}
