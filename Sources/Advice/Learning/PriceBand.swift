public import RefundDesk

/// How dear the goods are, coarsely, so that cases can be compared.
public enum PriceBand: Int, CaseIterable, Sendable {
  /// Below 25.
  case low
  /// 25 to 75.
  case middle
  /// 75 to 150.
  case high
  /// 150 and more.
  case top

  /// The band of an amount; unknown amounts count as middle.
  public init(_ price: Money?) {
    guard let price else {
      self = .middle
      return
    }
    switch price.minorUnits / price.currency.minorPerMajor {
    case ..<25: self = .low
    case ..<75: self = .middle
    case ..<150: self = .high
    default: self = .top
    }
  }
}

extension PriceBand {
  /// From which price, and below which, in whole units of the currency; nil where there is no bound.
  public var bounds: (from: Int, below: Int?) {
    switch self {
    case .low: (0, 25)
    case .middle: (25, 75)
    case .high: (75, 150)
    case .top: (150, nil)
    }
  }
}
