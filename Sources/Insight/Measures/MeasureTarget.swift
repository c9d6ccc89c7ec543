import RefundDesk

/// What the shop wants of a measure.
public struct MeasureTarget: Hashable, Sendable {
  /// Seconds for lengths of time, hundredths of a percent for shares.
  public var value: Int64
  /// Whether more is better; else it is the most that is wanted.
  public var isLeast: Bool

  /// A target.
  public init(_ value: Int64, isLeast: Bool) {
    self.value = value
    self.isLeast = isLeast
  }

  /// Whether a figure is as wanted; nil where there is no figure.
  public func isMet(by figure: Measure.Figure?) -> Bool? {
    let found: Int64
    switch figure {
    case nil: return nil
    case .duration(let seconds): found = seconds
    case .rate(let rate): found = Int64(rate.basisPoints)
    }
    return isLeast ? found >= value : found <= value
  }
}
