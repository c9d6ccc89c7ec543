/// A time of day during which the desk works, by local clocks.
public struct OpeningHours: Hashable, Sendable {
  /// Seconds after midnight at which it opens.
  public let from: Int
  /// Seconds after midnight at which it closes; 86,400 is midnight at the end of the day.
  public let to: Int

  /// Hours within one day; nil unless they lie within it and have a length.
  public init?(from: Int, to: Int) {
    guard from >= 0, to <= 86_400, from < to else { return nil }
    self.from = from
    self.to = to
  }

  /// Hours as people write them: `09:00-12:30`, `14:00-24:00`; nil where they are no such hours.
  public init?(_ text: some StringProtocol) {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false)
    guard ends.count == 2, let from = OpeningHours.seconds(ends[0]),
      let to = OpeningHours.seconds(ends[1])
    else { return nil }
    self.init(from: from, to: to)
  }

  /// Hours as people write them: `09:00-12:30`.
  public var text: String { OpeningHours.clock(from) + "-" + OpeningHours.clock(to) }

  private static func clock(_ seconds: Int) -> String {
    [seconds / 3_600, seconds / 60 % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
      .joined(separator: ":")
  }

  private static func seconds(_ text: some StringProtocol) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 }),
      let hour = Int(parts[0]), let minute = Int(parts[1]), (0...59).contains(minute),
      (0...23).contains(hour) || (hour == 24 && minute == 0)
    else { return nil }
    return hour * 3_600 + minute * 60
  }
}
