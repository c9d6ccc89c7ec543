import RefundDesk
import Terminal

/// How old a request is, as text, glyph and colour together.
enum AgeBand: CaseIterable {
  case fresh, aging, late, overdue

  /// The band of a request that came in so many seconds ago: late is over 7 days, overdue over 14.
  init(seconds: Int64) {
    switch seconds / 86_400 {
    case ..<3: self = .fresh
    case ..<7: self = .aging
    case ..<14: self = .late
    default: self = .overdue
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
