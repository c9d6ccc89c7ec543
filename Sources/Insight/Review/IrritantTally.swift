public import RefundDesk

/// Counts what irritates customers, from the reasons, the course and the words of their requests.
///
/// Each request counts once for an irritant, under every sign of it; every sign is shown with its count.
public struct IrritantTally: Hashable, Sendable {
  /// How an irritant shows.
  public enum Sign: Hashable, Sendable, Comparable {
    /// The reason of the request.
    case reason(Reason)
    /// It was decided, or is still open, more than seven days after it came in.
    case slow
    /// It was opened again.
    case reopened
    /// The customer had to write three times or more.
    case manyMessages
    /// It had three owners or more.
    case handedAround
    /// The customer wrote again after a refusal.
    case contested
    /// Words of the customer.
    case words(String)

    private var rank: (Int, String) {
      switch self {
      case .reason(let reason): (0, reason.rawValue)
      case .slow: (1, "")
      case .reopened: (2, "")
      case .manyMessages: (3, "")
      case .handedAround: (4, "")
      case .contested: (5, "")
      case .words(let words): (6, words)
      }
    }

    /// Reasons first, words last.
    public static func < (left: Sign, right: Sign) -> Bool { left.rank < right.rank }
  }

  /// One irritant.
  public struct Row: Hashable, Sendable {
    /// How many requests show it.
    public var requests: Int
    /// How many of them show each sign.
    public var signs: [Sign: Int] = [:]
    /// The requests that came in last.
    public var examples: [TicketID] = []

    init(requests: Int) { self.requests = requests }
  }

  /// The irritants.
  public private(set) var rows: [Irritant: Row] = [:]
  /// How many requests were looked at.
  public private(set) var requests = 0

  /// How many requests are named for each irritant.
  static let listed = 5
  /// After how many seconds a request is slow: seven days.
  static let slow: Int64 = 7 * 86_400

  /// Counts the requests of figures as they stood at a moment.
  init(_ figures: RequestFigures, at moment: Timestamp) {
    var counting = Irritant.allCases.map(Counting.init)
    var signs = Array(repeating: 0, count: SignSet.meanings.count)
    var requests = 0
    let now = moment.microseconds
    figures.requests.scan { place, row in
      guard row.counts(at: now) else { return }
      requests += 1
      var shown = figures.audits[place].signs
      let course = figures.courses[place]
      let decided = course.decided != CourseRow.none ? course.decided : course.closed
      let end = decided != CourseRow.none ? decided : now
      if end - row.received > IrritantTally.slow * 1_000_000 { shown.formUnion(.slow) }
      guard !shown.isEmpty else { return }
      shown.forEachPlace { signs[$0] += 1 }
      for index in counting.indices where !counting[index].mask.isDisjoint(with: shown) {
        counting[index].take(place, row)
      }
    }
    self.requests = requests
    for counted in counting where counted.requests > 0 {
      var row = Row(requests: counted.requests)
      row.examples = counted.latest.map { figures.ticket($0.place) }
      counted.mask.forEachPlace { place in
        if signs[place] > 0 { row.signs[SignSet.meanings[place].sign] = signs[place] }
      }
      rows[counted.irritant] = row
    }
  }

  /// One irritant while it is counted.
  private struct Counting {
    let irritant: Irritant
    let mask: SignSet
    var requests = 0
    /// The requests that came in last, the last one first.
    var latest: [(place: Int, row: RequestRow)] = []

    init(_ irritant: Irritant) {
      self.irritant = irritant
      mask = SignSet(of: irritant)
    }

    mutating func take(_ place: Int, _ row: RequestRow) {
      requests += 1
      if latest.count == IrritantTally.listed, let last = latest.last?.row,
        !Counting.isLater(row, last)
      {
        return
      }
      let index = latest.firstIndex { Counting.isLater(row, $0.row) } ?? latest.count
      latest.insert((place, row), at: index)
      if latest.count > IrritantTally.listed { latest.removeLast() }
    }

    /// Of two that came in at once the keys decide, so that the order of rows does not.
    private static func isLater(_ one: RequestRow, _ other: RequestRow) -> Bool {
      (one.received, one.key) > (other.received, other.key)
    }
  }
}
