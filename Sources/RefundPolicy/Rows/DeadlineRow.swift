import RefundDesk

/// How fast the shop wants, or a marketplace obliges it, to act.
public struct DeadlineRow: Hashable, Sendable {
  /// What must have happened.
  public enum Act: String, CaseIterable, Sendable {
    case firstReply = "first_reply"
    case resolution, refund
  }

  /// How long.
  public enum Length: Hashable, Sendable {
    case hours(Int)
    case days(Int)
    case businessDays(Int)
  }

  /// What starts the clock.
  public enum Start: String, CaseIterable, Sendable {
    case requested
    case goodsBack = "goods_back"
    case goodsBackOrProof = "goods_back_or_proof"
    case decided
  }

  /// Name, condition, texts; a deadline needs no clause.
  public var head: RowHead
  /// What must have happened.
  public var act: Act
  /// How long.
  public var length: Length
  /// What starts the clock.
  public var start: Start
}

extension DeadlineRow {
  /// The marketplace that the row names; nil where it is the shop's own.
  var marketplace: String? {
    head.when.terms.lazy.compactMap { term -> String? in
      guard case .word(.marketplace, let names) = term else { return nil }
      return names.first
    }.first
  }

  /// The last day; nil for hours, and while the clock has not started. Business days are counted as
  /// `count` says, else as weekdays without holidays.
  func lastDay(_ facts: CaseFacts, _ count: DayCount?) -> Day? {
    let start: Day? =
      switch start {
      case .requested: facts.day(.requestedOn)
      case .goodsBack, .goodsBackOrProof: facts.day(.goodsBackOn)
      case .decided: facts.day(.decidedOn)
      }
    let count = count ?? DayCount(rollsToWorkingDay: false, holidays: .weekendsOnly)
    return switch length {
    case .hours: nil
    case .days(let days): start?.adding(days: days)
    case .businessDays(let days): start.map { count.end(ofBusinessDays: days, after: $0) }
    }
  }

  /// About how many hours it leaves, working days being five of seven.
  var hours: Int {
    switch length {
    case .hours(let hours): hours
    case .days(let days): 24 * days
    case .businessDays(let days): 24 * days * 7 / 5
    }
  }
}
