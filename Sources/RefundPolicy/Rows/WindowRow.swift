public import RefundDesk

/// How long the shop takes goods back.
public struct WindowRow: Hashable, Sendable {
  /// When the window ends.
  public enum End: Hashable, Sendable {
    /// So many days after the starting day, which is not counted.
    case days(Int)
    /// So many months after the starting day; a shorter month ends it on its last day.
    case months(Int)
    /// On a day of the calendar: the first one on or after the order.
    case fixed(month: Int, day: Int)
  }

  /// Name, condition, texts.
  public var head: RowHead
  /// The day that starts the window.
  public var from: FactName
  /// When it ends.
  public var end: End
  /// The kinds that the window opens.
  public var kinds: Set<ResolutionKind>

  /// The last day of the window; nil while the starting day is unknown.
  public func lastDay(_ facts: CaseFacts) -> Day? {
    guard let start = facts.day(from) else { return nil }
    switch end {
    case .days(let days): return start.adding(days: days)
    case .months(let months): return start.adding(months: months)
    case .fixed(let month, let day): return WindowRow.date(month, day, onOrAfter: start)
    }
  }

  private static func date(_ month: Int, _ day: Int, onOrAfter start: Day) -> Day? {
    let year = start.civil.year
    // 29 February stands for the last day of the month where there is none.
    func date(_ year: Int) -> Day? {
      Day(year: year, month: month, day: min(day, Day.length(ofMonth: month, year: year)))
    }
    guard let same = date(year) else { return nil }
    return same >= start ? same : date(year + 1)
  }
}
