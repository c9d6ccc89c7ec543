public import RefundDesk

/// Whether customers are told of their right to withdraw before they buy.
///
/// Where they are not, the right lasts twelve months more (L221-20) and sending back costs the customer
/// nothing (L221-23), so the desk must say it, with the day since when it is so.
public struct WithdrawalNotice: Hashable, Sendable {
  /// Whether customers are told.
  public var informed: Bool
  /// Since when it has been so; nil where it has always been.
  public var since: Day?

  /// A practice with its beginning.
  public init(informed: Bool, since: Day? = nil) {
    self.informed = informed
    self.since = since
  }

  /// Whether the customer of an order placed on a day was told.
  public func informed(on day: Day) -> Bool {
    guard let since, day < since else { return informed }
    return !informed
  }
}
