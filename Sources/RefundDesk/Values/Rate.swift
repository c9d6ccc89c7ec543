/// A rate in hundredths of a percent, so that 10 % is 1,000 and no fraction is lost.
public struct Rate: Hashable, Comparable, Sendable {
  /// Hundredths of a percent.
  public let basisPoints: Int

  /// A rate of so many hundredths of a percent.
  public init(basisPoints: Int) { self.basisPoints = basisPoints }

  /// A rate of so many percent.
  public static func percent(_ percent: Int) -> Rate { Rate(basisPoints: percent * 100) }

  /// The lower rate comes first.
  public static func < (left: Rate, right: Rate) -> Bool { left.basisPoints < right.basisPoints }
}
