/// Lengths of time, kept one by one so that their quantiles are exact. Mergeable.
public struct Durations: Hashable, Sendable {
  /// The lengths in seconds, in the order in which they came.
  public private(set) var seconds: [Int64] = []

  /// None yet.
  public init() {}

  /// How many there are.
  public var count: Int { seconds.count }

  /// Adds one.
  public mutating func add(_ length: Int64) { seconds.append(length) }

  /// Adds all of others.
  public mutating func merge(_ other: Durations) { seconds += other.seconds }

  /// The least length that so many percent of all do not exceed (nearest rank); nil without any.
  public func quantile(percent: Int) -> Int64? {
    guard !seconds.isEmpty else { return nil }
    let rank = (seconds.count * percent + 99) / 100
    return seconds.sorted()[max(0, min(seconds.count, rank) - 1)]
  }
}
