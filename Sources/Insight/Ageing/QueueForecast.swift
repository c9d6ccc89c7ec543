public import RefundDesk

/// The day on which a new request would wait more than seven days, if things went on as they are.
///
/// The queue is taken as one line, first come first served. With `A` arrivals and `C` closings in the
/// last `W` days and `Q` requests open, a request that joins the end after `t` days waits
/// `(Q + (A − C) t / W) / (C / W)` days, which is more than seven as soon as
/// `t > (7 C − Q W) / (A − C)`. All of it is whole numbers; the day is rounded up.
public struct QueueForecast: Hashable, Sendable {
  /// When the queue crosses seven days.
  public enum Crossing: Hashable, Sendable {
    /// It has already: a request that comes in today waits longer.
    case already
    /// On a day to come.
    case on(Day)
    /// Never at these rates: as many are closed as come in, or more.
    case never
    /// Nobody can say: nothing came in and nothing was closed.
    case unknown

    /// How exports name it.
    public var code: String {
      switch self {
      case .already: "already"
      case .on: "on"
      case .never: "never"
      case .unknown: "unknown"
      }
    }

    /// The day to come, where there is one.
    public var day: Day? {
      if case .on(let day) = self { day } else { nil }
    }
  }

  /// The first day that is looked ahead from.
  public var today: Day
  /// Requests open now.
  public var open: Int
  /// Arrivals over the window.
  public var arrivals: Int
  /// Closings over the window.
  public var closings: Int
  /// How many days the window has.
  public var window: Int
  /// How many people closed requests in the window.
  public var agents: Int

  /// A forecast by the rates of a window of at least one day.
  public init(
    today: Day, open: Int, arrivals: Int, closings: Int, window: Int, agents: Int
  ) {
    self.today = today
    self.open = open
    self.arrivals = arrivals
    self.closings = closings
    self.window = max(1, window)
    self.agents = agents
  }

  /// At the present rates.
  public var atPresentRates: Crossing { crossing(closings: closings, per: 1) }

  /// With one agent more, who closes as many as each of the others does; unknown where nobody did.
  public var withOneMore: Crossing {
    agents > 0 ? crossing(closings: closings * (agents + 1), per: agents) : .unknown
  }

  /// The crossing where `closings / scale` are closed in the window; scaled so that it stays whole.
  private func crossing(closings: Int, per scale: Int) -> Crossing {
    if closings == 0 {
      if open == 0 && arrivals == 0 { return .unknown }
      return open > 0 ? .already : .on(today.adding(days: 8))
    }
    let room = 7 * closings - open * window * scale
    if room < 0 { return .already }
    let growth = arrivals * scale - closings
    guard growth > 0 else { return .never }
    let days = room / growth + 1
    return days < 36_500 ? .on(today.adding(days: days)) : .never
  }
}
