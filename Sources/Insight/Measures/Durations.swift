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
    return Durations.smallest(max(0, min(seconds.count, rank) - 1), of: seconds)
  }

  /// The value that would stand at a place if all were sorted: Hoare's selection, which looks only into
  /// the part that has the place.
  private static func smallest(_ place: Int, of values: [Int64]) -> Int64 {
    var values = values
    var (low, high) = (0, values.count - 1)
    while low < high {
      let middle = values[low + (high - low) / 2]
      let pivot = max(min(values[low], middle), min(max(values[low], middle), values[high]))
      var (left, right) = (low, high)
      while left <= right {
        while values[left] < pivot { left += 1 }
        while values[right] > pivot { right -= 1 }
        guard left <= right else { break }
        values.swapAt(left, right)
        left += 1
        right -= 1
      }
      if place <= right {
        high = right
      } else if place >= left {
        low = left
      } else {
        return values[place]
      }
    }
    return values[place]
  }
}
