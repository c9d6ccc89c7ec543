public import RefundDesk

/// What a trainee has played, and what follows from it: what is passed, which level is reached, what to
/// play again and when.
///
/// A scenario is passed once both of its versions were. It comes again after 1, 3, 7, 14 and 30 days:
/// each day on which it is passed takes it one step on, a play that is not passed sets it back to the next
/// day. Who passes both versions on one day, or one of them over and over, has learned it once.
public struct ProgressBook: Sendable {
  /// How one scenario stands.
  public struct Standing: Hashable, Sendable {
    /// The scenario's identifier.
    public var scenario: String
    /// The scenario's level.
    public var level: Int
    /// How often it was played.
    public var plays: Int
    /// The best score of each version; nil where it was never played.
    public var best: Int?
    /// The best score of the version in which one fact is different.
    public var bestVariant: Int?
    /// Whether both versions are passed.
    public var isPassed: Bool
    /// On which day it comes again; nil where it was never played.
    public var due: Day?
    /// What cost points in the last play.
    public var missed: [Criterion]
  }

  /// After how many days a scenario comes again, by on how many days it was passed in a row.
  public static let intervals = [1, 3, 7, 14, 30]

  /// Every scenario, in the order in which they are learned.
  public let standings: [Standing]

  /// The book of a trainee.
  ///
  /// - Parameters:
  ///   - attempts: what was played, in any order.
  ///   - scenarios: the scenarios there are, with their levels.
  public init(_ attempts: [Attempt], scenarios: [(id: String, level: Int)]) {
    let counting = attempts.filter { $0.way != .script }.sorted { $0.at < $1.at }
    standings = scenarios.map { scenario in
      ProgressBook.standing(
        of: scenario.id, scenario.level, counting.filter { $0.scenario == scenario.id })
    }
  }

  private static func standing(_ id: String, _ level: Int) -> Standing {
    Standing(
      scenario: id, level: level, plays: 0, best: nil, bestVariant: nil, isPassed: false, due: nil,
      missed: [])
  }

  private static func standing(of id: String, _ level: Int, _ plays: [Attempt]) -> Standing {
    guard let last = plays.last else { return standing(id, level) }
    var step = -1
    var passedOn: Day?
    for play in plays {
      let day = play.at.utcDay
      if !play.isPassed {
        step = -1
      } else if step < 0 || passedOn != day {
        step = min(step + 1, intervals.count - 1)
      }
      passedOn = play.isPassed ? day : nil
    }
    let wait = step < 0 ? 1 : intervals[step]
    let base = plays.filter { !$0.isVariant }
    let variant = plays.filter(\.isVariant)
    return Standing(
      scenario: id, level: level, plays: plays.count, best: base.map(\.score).max(),
      bestVariant: variant.map(\.score).max(),
      isPassed: base.contains(where: \.isPassed) && variant.contains(where: \.isPassed),
      due: last.at.utcDay.adding(days: wait), missed: last.missed)
  }

  /// The level reached: the highest of which, and of all below it, every scenario is passed.
  public var level: Int {
    var reached = 0
    for level in Set(standings.map(\.level)).sorted() {
      guard standings.allSatisfy({ $0.level != level || $0.isPassed }) else { break }
      reached = level
    }
    return reached
  }

  /// What is passed.
  public var passed: [Standing] { standings.filter(\.isPassed) }

  /// What to play on a day: what is due, the longest overdue first; then what was never played, easiest
  /// first; then what was played and is not passed.
  public func next(on today: Day) -> [Standing] {
    let due = standings.filter { $0.due.map { $0 <= today } ?? false }
      .sorted { ($0.due ?? today, $0.level) < ($1.due ?? today, $1.level) }
    let new = standings.filter { $0.plays == 0 }.sorted { $0.level < $1.level }
    let rest = standings.filter { standing in
      standing.plays > 0 && !standing.isPassed && !due.contains(standing)
    }
    return due + new + rest
  }

  /// What costs most often, the most frequent first, with in how many scenarios' last plays.
  public var missed: [(criterion: Criterion, count: Int)] {
    var counts: [Criterion: Int] = [:]
    for criterion in standings.flatMap(\.missed) { counts[criterion, default: 0] += 1 }
    return Criterion.allCases.compactMap { criterion in
      counts[criterion].map { (criterion, $0) }
    }.sorted { $0.count > $1.count }
  }
}
