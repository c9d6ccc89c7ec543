/// A point of a clock that only runs forward; its zero means nothing.
///
/// Decoding keys needs time, and takes it as a value: tests count it themselves.
public struct Moment: Hashable, Comparable, Sendable {
  /// Nanoseconds since the clock's zero.
  public let nanoseconds: Int64

  /// A moment so many nanoseconds after the clock's zero.
  public init(nanoseconds: Int64) {
    self.nanoseconds = nanoseconds
  }

  /// A moment so many milliseconds after the clock's zero.
  public init(milliseconds: Int64) {
    self.init(nanoseconds: milliseconds * 1_000_000)
  }

  /// The earlier one is less.
  public static func < (left: Moment, right: Moment) -> Bool {
    left.nanoseconds < right.nanoseconds
  }

  /// The moment a while later.
  public static func + (moment: Moment, delay: Delay) -> Moment {
    Moment(nanoseconds: moment.nanoseconds + delay.milliseconds * 1_000_000)
  }

  /// The whole milliseconds from another moment to this one; negative if this one is earlier.
  public func milliseconds(since earlier: Moment) -> Int64 {
    (nanoseconds - earlier.nanoseconds) / 1_000_000
  }
}
