public import RefundDesk

/// How many whole days old requests are that stand together on the board.
///
/// A day is 24 hours since the request came in, as the queue's filter `age>=7` counts it; a request of
/// more than seven such days is late.
public enum AgeBucket: Int, CaseIterable, Sendable {
  /// Up to two days.
  case to2
  /// Three to five days.
  case to5
  /// Six and seven days: what is late tomorrow or the day after.
  case to7
  /// Over seven days.
  case to14
  /// Over fourteen days.
  case over14

  /// The bucket of an age in whole days; what lies ahead counts as today's.
  public init(days: Int64) {
    switch days {
    case ...2: self = .to2
    case ...5: self = .to5
    case ...7: self = .to7
    case ...14: self = .to14
    default: self = .over14
    }
  }

  /// The bucket of a request at a moment.
  public init(received: Timestamp, at moment: Timestamp) {
    self.init(days: moment.seconds(since: received) / 86_400)
  }

  /// The youngest age in it, in whole days.
  public var fromDays: Int {
    switch self {
    case .to2: 0
    case .to5: 3
    case .to7: 6
    case .to14: 8
    case .over14: 15
    }
  }

  /// The age in whole days from which a request is in the next one; nil for the last.
  public var beforeDays: Int? { AgeBucket(rawValue: rawValue + 1)?.fromDays }

  /// How exports name it: `0-2`, `15+`.
  public var label: String {
    beforeDays.map { "\(fromDays)-\($0 - 1)" } ?? "\(fromDays)+"
  }

  /// What shows its tickets in the queue: `age>=3d age<6d`.
  public var filter: String {
    let upper = beforeDays.map { " age<\($0)d" } ?? ""
    return fromDays == 0 ? String(upper.dropFirst()) : "age>=\(fromDays)d" + upper
  }

  /// Whether its requests are older than seven days.
  public var isLate: Bool { fromDays > 7 }
}
