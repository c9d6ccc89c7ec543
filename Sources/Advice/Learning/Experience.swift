public import RefundDesk

/// What the desk has learned from its own history: counts by resolution, reason and price band.
///
/// Made from the outcomes in one pass, in any order, with the same result: `advice audit` makes it again
/// from the journal and compares.
public struct Experience: Hashable, Sendable {
  /// Cases of one cell.
  public struct Count: Hashable, Sendable {
    /// How many.
    public var n = 0
    /// How many were accepted.
    public var accepted = 0
  }

  private struct Cell: Hashable, Sendable {
    var resolution: ResolutionKind
    var reason: Reason?
    var price: PriceBand?
  }

  private var counts: [Cell: Count] = [:]

  /// A desk without history.
  public init() {}

  /// The experience of outcomes.
  public init(_ outcomes: some Sequence<Outcome>) {
    for outcome in outcomes { add(outcome) }
  }

  /// Counts one outcome.
  public mutating func add(_ outcome: Outcome) {
    let kind = outcome.resolution
    let cells = [
      Cell(resolution: kind, reason: outcome.reason, price: outcome.price),
      Cell(resolution: kind, reason: nil, price: nil),
    ]
    for cell in cells {
      counts[cell, default: Count()].n += 1
      if outcome.accepted { counts[cell, default: Count()].accepted += 1 }
    }
  }

  /// The estimate for a cell. Its prior is the estimate of the resolution over all reasons, whose own
  /// prior is the assumed one.
  public func acceptance(
    _ kind: ResolutionKind, reason: Reason, price: PriceBand, assumed: Int64
  ) -> Acceptance {
    let parent = count(Cell(resolution: kind, reason: nil, price: nil))
    let whole = Acceptance(prior: assumed, n: parent.n, accepted: parent.accepted)
    let own = count(Cell(resolution: kind, reason: reason, price: price))
    return Acceptance(prior: whole.used.millionths, n: own.n, accepted: own.accepted)
  }

  /// What became of cases like one: how many took each resolution, the most frequent first.
  public func casesLike(_ reason: Reason, _ price: PriceBand) -> [(ResolutionKind, Int)] {
    ResolutionKind.allCases.compactMap { kind -> (ResolutionKind, Int)? in
      let taken = count(Cell(resolution: kind, reason: reason, price: price)).accepted
      return taken > 0 ? (kind, taken) : nil
    }.sorted { $0.1 > $1.1 }
  }

  private func count(_ cell: Cell) -> Count { counts[cell] ?? Count() }
}
