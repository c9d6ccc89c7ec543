public import RefundDesk

/// The open requests of one moment by age: what the supervisor looks at first.
public struct AgeingBoard: Hashable, Sendable {
  /// The moment.
  public var asOf: Timestamp
  /// All requests, a cell for each bucket.
  public var total: AgeRow
  /// The rows of each facet, those with most late requests first.
  public var rows: [AgeFacet: [AgeRow]]
  /// The requests that have waited longest, the oldest first.
  public var oldest: [OpenRequest]

  /// A board.
  public init(asOf: Timestamp, total: AgeRow, rows: [AgeFacet: [AgeRow]], oldest: [OpenRequest]) {
    self.asOf = asOf
    self.total = total
    self.rows = rows
    self.oldest = oldest
  }

  /// The rows of a facet.
  public func rows(by facet: AgeFacet) -> [AgeRow] { rows[facet] ?? [] }
}
