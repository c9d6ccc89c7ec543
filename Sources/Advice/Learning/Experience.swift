public import RefundDesk

/// What the desk has learned from its own history: counts by resolution, reason and price band.
///
/// Made from outcomes in any order with the same result, and unmade by taking the same outcomes out
/// again: the index keeps it up to date ticket by ticket, and `guichet learn --verify` makes it again
/// from the journal and compares.
public struct Experience: Hashable, Sendable {
  /// Cases that are counted together.
  public struct Cell: Hashable, Sendable {
    /// What was proposed.
    public var resolution: ResolutionKind
    /// Why the customer asked.
    public var reason: Reason
    /// How dear the goods are.
    public var price: PriceBand

    /// A cell.
    public init(_ resolution: ResolutionKind, _ reason: Reason, _ price: PriceBand) {
      self.resolution = resolution
      self.reason = reason
      self.price = price
    }
  }

  /// What is known of a cell.
  public struct Count: Hashable, Sendable {
    /// How often it was offered.
    public var n = 0
    /// How often the customer accepted.
    public var accepted = 0
    /// How many cases were closed with it.
    public var taken = 0

    /// A count.
    public init(n: Int = 0, accepted: Int = 0, taken: Int = 0) {
      self.n = n
      self.accepted = accepted
      self.taken = taken
    }
  }

  /// The counts; a cell of which nothing is known is absent.
  public private(set) var counts: [Cell: Count] = [:]

  /// A desk without history.
  public init() {}

  /// The experience of outcomes.
  public init(_ outcomes: some Sequence<Outcome>) {
    for outcome in outcomes { add(outcome) }
  }

  /// Counts one outcome, or takes it out again where `times` is −1.
  public mutating func add(_ outcome: Outcome, times: Int = 1) {
    let cell = Cell(outcome.resolution, outcome.reason, outcome.price)
    add(
      Count(
        n: outcome.accepted == nil ? 0 : times, accepted: outcome.accepted == true ? times : 0,
        taken: outcome.isTaken ? times : 0), to: cell)
  }

  /// Adds to what is known of a cell.
  public mutating func add(_ more: Count, to cell: Cell) {
    var count = counts[cell] ?? Count()
    count.n += more.n
    count.accepted += more.accepted
    count.taken += more.taken
    counts[cell] = count == Count() ? nil : count
  }

  /// The estimate for a cell. Its prior is the estimate of the resolution over all reasons, whose own
  /// prior is the assumed one.
  public func acceptance(
    _ kind: ResolutionKind, reason: Reason, price: PriceBand, assumed: Int64
  ) -> Acceptance {
    let whole = acceptance(kind, assumed: assumed)
    let own = counts[Cell(kind, reason, price)] ?? Count()
    return Acceptance(prior: whole.used.millionths, n: own.n, accepted: own.accepted)
  }

  /// The estimate for a resolution over all reasons and prices.
  public func acceptance(_ kind: ResolutionKind, assumed: Int64) -> Acceptance {
    var whole = Count()
    for reason in Reason.allCases {
      for price in PriceBand.allCases {
        guard let count = counts[Cell(kind, reason, price)] else { continue }
        whole.n += count.n
        whole.accepted += count.accepted
      }
    }
    return Acceptance(prior: assumed, n: whole.n, accepted: whole.accepted)
  }

  /// What cases like one were closed with.
  public func casesLike(_ reason: Reason, _ price: PriceBand) -> CasesLike {
    CasesLike(
      ResolutionKind.allCases.compactMap { kind in
        counts[Cell(kind, reason, price)].flatMap { count in
          count.taken > 0 ? CasesLike.Share(kind: kind, count: count.taken) : nil
        }
      })
  }
}
