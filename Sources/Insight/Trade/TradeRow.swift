/// Some figures under their heading.
public struct TradeRow: Hashable, Sendable {
  /// The heading.
  public var key: TradeKey
  /// The figures.
  public var figures: TradeFigures

  /// Figures under a heading.
  public init(key: TradeKey, figures: TradeFigures) {
    self.key = key
    self.figures = figures
  }
}
