public import RefundDesk

/// When the desk is open, in local time: the table `[hours]`.
public struct WorkingHours: Hashable, Sendable {
  /// One day's opening, in seconds after local midnight.
  public struct Span: Hashable, Sendable {
    /// When the desk opens.
    public var opens: Int
    /// When it closes, later on the same day.
    public var closes: Int

    /// An opening.
    public init(opens: Int, closes: Int) {
      self.opens = opens
      self.closes = closes
    }
  }

  /// The openings of each day in their order; a day that is absent is a day off.
  public var days: [Weekday: [Span]]
  /// Days on which the shop is shut besides, as the file gives them: single days and whole closings.
  public var closed: [ClosedRange<Day>]
  /// Days with hours of their own, whatever day of the week or holiday they are; none is closed as well.
  public var open: [Day: [Span]]

  /// Working hours.
  public init(
    days: [Weekday: [Span]], closed: [ClosedRange<Day>] = [], open: [Day: [Span]] = [:]
  ) {
    self.days = days
    self.closed = closed
    self.open = open
  }

  /// Every day on which the shop is shut besides.
  public var closures: Set<Day> {
    var days: Set<Day> = []
    for range in closed {
      let length = range.upperBound.days(since: range.lowerBound)
      for offset in 0...length { days.insert(range.lowerBound.adding(days: offset)) }
    }
    return days
  }

  /// Nine to six, Monday to Friday.
  public static let usual: WorkingHours = {
    let week: [Weekday] = [.monday, .tuesday, .wednesday, .thursday, .friday]
    let span = Span(opens: 9 * 3_600, closes: 18 * 3_600)
    return WorkingHours(days: Dictionary(uniqueKeysWithValues: week.map { ($0, [span]) }))
  }()
}

extension WorkingHours.Span {
  /// Reads `09:00-18:00`, or nil where it is no such opening.
  init?(_ text: String) {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map(Self.seconds)
    guard ends.count == 2, let opens = ends[0], let closes = ends[1], opens < closes else {
      return nil
    }
    self.init(opens: opens, closes: closes)
  }

  /// `09:00-18:00`.
  var text: String { Self.clock(opens) + "-" + Self.clock(closes) }

  private static func seconds(_ clock: Substring) -> Int? {
    let parts = clock.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 }),
      parts.joined().utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let hour = Int(parts[0]), let minute = Int(parts[1]),
      hour < 24 || (hour == 24 && minute == 0),
      minute < 60
    else { return nil }
    return hour * 3_600 + minute * 60
  }

  private static func clock(_ seconds: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return two(seconds / 3_600) + ":" + two(seconds / 60 % 60)
  }
}

extension Weekday {
  /// The keys of the table `[hours]`, from Monday.
  static let keys = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  /// The day's key in the table `[hours]`.
  var key: String { Weekday.keys[rawValue - 1] }
}
