public import RefundDesk

/// Adds up the open requests of a moment by age, in one pass.
///
/// Mergeable: tallies of the same moment over parts of the queue add up to that of the whole queue.
public struct AgeingTally: Sendable {
  /// The moment at which ages are taken.
  public let asOf: Timestamp
  /// How many of the oldest are kept by name.
  public let listed: Int
  private var all = AgeRow(name: nil)
  private var facets = AgeFacet.allCases.map { _ in AgeRows() }
  private var oldest: [OpenRequest] = []

  /// A tally of nothing yet at a moment, which keeps so many of the oldest by name.
  public init(asOf: Timestamp, listed: Int = 20) {
    self.asOf = asOf
    self.listed = listed
  }

  /// Counts an open request. One received after the moment was not there yet and is passed over.
  public mutating func count(_ request: OpenRequest) {
    guard request.received <= asOf else { return }
    let bucket = AgeBucket(received: request.received, at: asOf)
    all[bucket].add(request)
    for facet in AgeFacet.allCases.indices {
      let name = request.name(by: AgeFacet.allCases[facet])
      facets[facet].add(request, bucket, under: name)
    }
    keep(request)
  }

  /// Adds what a tally of the same moment has counted.
  public mutating func merge(_ other: AgeingTally) {
    precondition(asOf == other.asOf, "ages of two moments do not add up")
    all.add(other.all)
    for facet in facets.indices { facets[facet].merge(other.facets[facet]) }
    for request in other.oldest { keep(request) }
  }

  /// What was counted.
  public var board: AgeingBoard {
    var rows: [AgeFacet: [AgeRow]] = [:]
    for (facet, counted) in zip(AgeFacet.allCases, facets) {
      rows[facet] = counted.rows.sorted { AgeingTally.precedes($0, $1) }
    }
    return AgeingBoard(asOf: asOf, total: all, rows: rows, oldest: oldest)
  }

  /// The row with more late requests first, then with more requests, then by name.
  static func precedes(_ left: AgeRow, _ right: AgeRow) -> Bool {
    if left.late != right.late { return left.late > right.late }
    if left.tickets != right.tickets { return left.tickets > right.tickets }
    return (left.name ?? "") < (right.name ?? "")
  }

  private mutating func keep(_ request: OpenRequest) {
    if oldest.count == listed {
      guard let last = oldest.last, request.isOlder(than: last) else { return }
      oldest.removeLast()
    }
    let place = oldest.firstIndex { request.isOlder(than: $0) } ?? oldest.count
    if listed > 0 { oldest.insert(request, at: place) }
  }
}

extension OpenRequest {
  fileprivate func isOlder(than other: OpenRequest) -> Bool {
    (received, ticket) < (other.received, other.ticket)
  }

  fileprivate func name(by facet: AgeFacet) -> String? {
    switch facet {
    case .reason: reason.rawValue
    case .agent: agent?.rawValue
    case .channel: channel.rawValue
    case .country: country
    case .blocker: blocker.rawValue
    }
  }
}
