public import RefundDesk

/// How the share that something has of a whole has changed between two times.
///
/// Two shares are compared by the pooled two-proportion z-test; a change is told only where |z| is 1.96 or
/// more (95 %), both wholes have at least ``leastWhole`` and the parts together ``leastParts``. Of many
/// values compared, some stand out by chance: one in twenty of those that did not change.
public struct TradeTrend: Hashable, Sendable {
  /// A part and the whole that it is of, such as units given back and units sold.
  public struct Share: Hashable, Sendable {
    /// The part.
    public var part: Int
    /// The whole.
    public var whole: Int

    /// A part of a whole.
    public init(_ part: Int, of whole: Int) {
      self.part = part
      self.whole = whole
    }

    /// The share; nil where there is no whole.
    public var rate: Rate? { Rate(part, of: whole) }
  }

  /// Whose share it is.
  public var key: TradeKey
  /// The share now.
  public var now: Share
  /// The share before.
  public var before: Share
  /// Whether it has grown.
  public var isUp: Bool
  /// |z| in hundredths: 196 and more is no chance at 95 %.
  public var statistic: Int

  /// A smaller whole says nothing.
  public static let leastWhole = 30
  /// Fewer in both parts together say nothing.
  public static let leastParts = 5

  /// Those whose share changed, the clearest change first.
  public static func changes(
    now: [TradeKey: Share], before: [TradeKey: Share]
  ) -> [TradeTrend] {
    now.compactMap { key, share -> TradeTrend? in
      before[key].flatMap { TradeTrend(key, share, before: $0) }
    }.sorted { ($1.statistic, $0.key) < ($0.statistic, $1.key) }
  }

  private init?(_ key: TradeKey, _ now: Share, before: Share) {
    guard min(now.whole, before.whole) >= TradeTrend.leastWhole, min(now.part, before.part) >= 0,
      now.part + before.part >= TradeTrend.leastParts, now.part <= now.whole,
      before.part <= before.whole
    else { return nil }
    let (n, m) = (Double(now.whole), Double(before.whole))
    let pooled = Double(now.part + before.part) / (n + m)
    let spread = (pooled * (1 - pooled) * (1 / n + 1 / m)).squareRoot()
    guard spread > 0 else { return nil }
    let z = (Double(now.part) / n - Double(before.part) / m) / spread
    guard abs(z) >= 1.96 else { return nil }
    self.key = key
    self.now = now
    self.before = before
    isUp = z > 0
    statistic = Int(abs(z) * 100 + 0.5)
  }
}

extension TradeTally {
  /// Units given back of units sold, by product.
  public func returnShares(ofProducts catalogue: [Product]) -> [TradeKey: TradeTrend.Share] {
    Dictionary(
      rows(ofProducts: catalogue).map {
        ($0.key, TradeTrend.Share($0.figures.creditUnits, of: $0.figures.salesUnits))
      }, uniquingKeysWith: { first, _ in first })
  }

  /// Units given back of units sold, by the values of a dimension that sales have too.
  public func returnShares(by dimension: TradeDimension) -> [TradeKey: TradeTrend.Share] {
    Dictionary(
      rows(by: dimension).map {
        ($0.key, TradeTrend.Share($0.figures.creditUnits, of: $0.figures.salesUnits))
      }, uniquingKeysWith: { first, _ in first })
  }

  /// Lines given back for each reason, of all lines given back.
  public var reasonShares: [TradeKey: TradeTrend.Share] {
    let rows = rows(by: .reason)
    var all: [Currency: Int] = [:]
    for row in rows { all[row.key.currency, default: 0] += row.figures.creditLines }
    return Dictionary(
      rows.map {
        ($0.key, TradeTrend.Share($0.figures.creditLines, of: all[$0.key.currency] ?? 0))
      }, uniquingKeysWith: { first, _ in first })
  }
}
