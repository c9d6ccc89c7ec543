extension Condition {
  /// Whether every case that meets it meets the other.
  func implies(_ other: Condition) -> Bool {
    other.terms.allSatisfy { wanted in terms.contains { $0.isWithin(wanted) } }
  }

  /// Whether one of its terms is about a fact.
  func mentions(_ name: FactName) -> Bool { terms.contains { $0.isAbout(name) } }
}

extension Condition.Term {
  /// Whether the term is about a fact.
  func isAbout(_ name: FactName) -> Bool {
    switch self {
    case .word(let own, _), .atLeast(let own, _), .below(let own, _), .yesNo(let own, _):
      own == name
    case .flags, .orderedMonth: false
    }
  }

  /// Whether the list of the term is empty, so that nothing can meet it.
  var isEmpty: Bool {
    switch self {
    case .word(_, let words): words.isEmpty
    case .flags(let flags): flags.isEmpty
    case .orderedMonth(let months): months.isEmpty
    default: false
    }
  }
}

extension WindowRow {
  /// How long it is, to compare with windows of the same start and unit; nil for a day of the calendar.
  var worth: (what: String, amount: Int)? {
    switch end {
    case .days(let days): ("days \(from.rawValue)", days)
    case .months(let months): ("months \(from.rawValue)", months)
    case .fixed: nil
    }
  }
}

extension DeadlineRow {
  /// How fast it is, the faster the more; to compare with clocks of the same start and unit.
  var worth: (what: String, amount: Int)? {
    switch length {
    case .hours(let hours): ("hours \(start.rawValue)", -hours)
    case .days(let days): ("hours \(start.rawValue)", -24 * days)
    case .businessDays(let days): ("business \(start.rawValue)", -days)
    }
  }
}
