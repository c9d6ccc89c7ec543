import ArgumentParser
import DeskStore
import Phrases
import RefundDesk

/// A moment as people give it: with a zone, or by the desk's own clocks.
enum MomentArgument: ExpressibleByArgument, Hashable {
  /// With a zone: `2026-11-22T17:00:00Z`.
  case instant(Timestamp)
  /// By the desk's clocks: `2026-11-22 17:00`, or `17:00` for the last one that has passed.
  case local(Day?, secondsOfDay: Int)

  /// Reads a moment; nil where it is none, or a day without a time, since nobody can know which moment of it
  /// is meant.
  init?(argument: String) {
    if let time = Timestamp(iso: argument) {
      self = .instant(time)
      return
    }
    let parts = argument.split(whereSeparator: { $0 == " " || $0 == "T" })
    guard let clock = parts.last.flatMap(MomentArgument.seconds) else { return nil }
    if parts.count == 1 {
      self = .local(nil, secondsOfDay: clock)
    } else if parts.count == 2, let day = Day(iso: parts[0]) {
      self = .local(day, secondsOfDay: clock)
    } else {
      return nil
    }
  }

  /// The help of options that take one.
  static let help = ArgumentHelp(
    "The desk as it was at that time: 17:00, \"2026-11-20 17:00\" by the desk's clocks, or with a zone.",
    valueName: "time")

  /// The moment at a desk.
  func moment(_ session: Session) throws -> Timestamp {
    let moment: Timestamp
    switch self {
    case .instant(let time): moment = time
    case .local(let day, let clock):
      let zone = session.desk.zone
      let today = zone.day(at: session.now)
      let latest = zone.time(on: day ?? today, secondsOfDay: clock)
      moment =
        day == nil && latest > session.now
        ? zone.time(on: today.adding(days: -1), secondsOfDay: clock) : latest
    }
    guard moment <= session.now else {
      let when = session.phrases.moment(moment, in: session.desk.zone)
      throw Failure(session.phrases.stillToCome(when), .usage)
    }
    return moment
  }

  /// Seconds after midnight of `17:00` or `17:00:30`.
  private static func seconds(_ text: Substring) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), parts.allSatisfy({ $0.utf8.count == 2 }) else {
      return nil
    }
    let numbers = parts.compactMap { $0.allSatisfy(\.isNumber) ? Int($0) : nil }
    guard numbers.count == parts.count, numbers[0] < 24, numbers.dropFirst().allSatisfy({ $0 < 60 })
    else { return nil }
    return numbers[0] * 3_600 + numbers[1] * 60 + (numbers.count == 3 ? numbers[2] : 0)
  }
}
