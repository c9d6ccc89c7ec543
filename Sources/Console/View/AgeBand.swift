import Insight
import RefundDesk
import Terminal

/// How old a request is, as text, glyph and colour together.
enum AgeBand: CaseIterable {
  case fresh, aging, late, overdue

  /// The band of a request that came in so many seconds ago, by the same buckets as the board: late is
  /// over seven whole days, overdue over fourteen.
  init(seconds: Int64) {
    switch AgeBucket(days: seconds / 86_400) {
    case .to2: self = .fresh
    case .to5, .to7: self = .aging
    case .to14: self = .late
    case .over14: self = .overdue
    }
  }

  var glyph: String {
    switch self {
    case .fresh: "·"
    case .aging: "○"
    case .late: "●"
    case .overdue: "!"
    }
  }

  var role: Role {
    switch self {
    case .fresh: .queueAgeFresh
    case .aging: .queueAgeAging
    case .late: .queueAgeLate
    case .overdue: .queueAgeOverdue
    }
  }
}
