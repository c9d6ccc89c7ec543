/// A length of time, in milliseconds.
public struct Delay: Hashable, Comparable, Sendable {
  /// Whole milliseconds.
  public let milliseconds: Int64

  /// A delay of so many milliseconds.
  public static func milliseconds(_ count: Int64) -> Delay {
    Delay(milliseconds: count)
  }

  /// The shorter one is less.
  public static func < (left: Delay, right: Delay) -> Bool {
    left.milliseconds < right.milliseconds
  }
}
