/// How local clocks of one place differ from UTC over the years.
///
/// A pure value: who reads the zone files makes it. Days of laws and windows are local days, so every
/// "on which day was that" goes through one of these.
public struct ZoneRules: Hashable, Sendable {
  /// A moment at which the local clocks are set to another difference.
  public struct Transition: Hashable, Sendable {
    /// When, in UTC.
    public let at: Timestamp
    /// Seconds east of UTC from then on.
    public let offset: Int

    /// A change of the difference at a moment.
    public init(at: Timestamp, offset: Int) {
      self.at = at
      self.offset = offset
    }
  }

  /// The zone's name in the time-zone database, such as `Europe/Paris`.
  public let name: String
  /// Seconds east of UTC before the first transition.
  public let firstOffset: Int
  /// The changes, oldest first.
  public let transitions: [Transition]

  /// The rules of a place.
  public init(name: String, firstOffset: Int, transitions: [Transition]) {
    self.name = name
    self.firstOffset = firstOffset
    self.transitions = transitions
  }

  /// Coordinated Universal Time, which never changes.
  public static let utc = ZoneRules(name: "UTC", firstOffset: 0, transitions: [])

  /// Seconds east of UTC at a moment.
  public func offset(at time: Timestamp) -> Int {
    var low = 0
    var high = transitions.count
    while low < high {
      let middle = (low + high) / 2
      if transitions[middle].at <= time { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? firstOffset : transitions[low - 1].offset
  }

  /// The local date at a moment.
  public func day(at time: Timestamp) -> Day { local(time).utcDay }

  /// Seconds since local midnight at a moment.
  public func secondsOfDay(at time: Timestamp) -> Int {
    let shifted = local(time)
    return Int(shifted.seconds - Int64(shifted.utcDay.daysSinceEpoch) * 86_400)
  }

  /// The moment at which local clocks show a day and a time.
  ///
  /// An hour that a change of clocks shows twice is taken the first time; one that it skips is taken as
  /// if the clocks had not been changed yet (the choice of RFC 5545, section 3.3.5).
  public func time(on day: Day, secondsOfDay: Int) -> Timestamp {
    let naive = Timestamp(startOf: day).adding(seconds: Int64(secondsOfDay))
    let before = offset(at: naive.adding(seconds: -86_400))
    let after = offset(at: naive.adding(seconds: 86_400))
    for candidate in [before, after] {
      let time = naive.adding(seconds: Int64(-candidate))
      if offset(at: time) == candidate { return time }
    }
    return naive.adding(seconds: Int64(-before))
  }

  private func local(_ time: Timestamp) -> Timestamp {
    time.adding(seconds: Int64(offset(at: time)))
  }
}
