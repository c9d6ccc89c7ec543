import RefundDesk

/// The shop's local time: Paris, with the summer time of the European Union, and its working hours.
struct ShopClock: Sendable {
  /// The rules of Paris; transitions on the last Sundays of March and October at 1:00 UTC.
  static let paris = ZoneRules(
    name: "Europe/Paris", firstOffset: 3_600,
    transitions: (1996...2099).flatMap { year in
      [
        ZoneRules.Transition(at: lastSunday(year, 3), offset: 7_200),
        ZoneRules.Transition(at: lastSunday(year, 10), offset: 3_600),
      ]
    })

  /// The moment at which the desk is looked at.
  let now: Timestamp
  /// The local day of that moment.
  let today: Day
  private let zone = ShopClock.paris

  init(now: Timestamp) {
    self.now = now
    today = zone.day(at: now)
  }

  /// The local day of a moment.
  func day(_ time: Timestamp) -> Day { zone.day(at: time) }

  /// The moment of a local day and a minute of it.
  func time(_ day: Day, minute: Int) -> Timestamp {
    zone.time(on: day, secondsOfDay: minute * 60)
  }

  /// A moment of a day at which people write: now and then in the small hours, mostly not; before `now`.
  func writing(on day: Day, _ random: inout SplitMix64) -> Timestamp {
    let hour = random.weighed(Self.writingHours)
    let time = time(day, minute: hour * 60 + random.below(60))
      .adding(seconds: Int64(random.below(60)))
    return time < now ? time : now.adding(seconds: -Int64(random.from(180, to: 14_000)))
  }

  private static let writingHours: [(Int, Int)] = [
    (1, 1), (6, 1), (7, 4), (8, 7), (9, 10), (10, 11), (11, 10), (12, 9), (13, 8), (14, 8), (15, 8),
    (16, 8), (17, 9), (18, 9), (19, 8), (20, 9), (21, 8), (22, 5), (23, 3),
  ]

  /// When somebody of the desk gets to something: within opening hours, from Monday to Saturday.
  func working(after time: Timestamp, minutes: Int, _ random: inout SplitMix64) -> Timestamp {
    let wish = time.adding(seconds: Int64(minutes) * 60 + Int64(random.below(60)))
    var day = zone.day(at: wish)
    let minute = zone.secondsOfDay(at: wish) / 60
    if day.weekday != .sunday, minute >= 540, minute < 1_110 { return wish }
    if minute >= 1_110 { day = day.adding(days: 1) }
    if day.weekday == .sunday { day = day.adding(days: 1) }
    return self.time(day, minute: 540 + random.below(75)).adding(seconds: Int64(random.below(60)))
  }

  private static func lastSunday(_ year: Int, _ month: Int) -> Timestamp {
    // Both months have 31 days.
    let last = Day(year: year, month: month, day: 31) ?? Day(daysSinceEpoch: 0)
    let sunday = last.adding(days: -(last.weekday.rawValue % 7))
    return Timestamp(startOf: sunday).adding(seconds: 3_600)
  }
}
