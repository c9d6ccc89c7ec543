public import RefundDesk

/// What the shop tells its customers before they buy, and where it sells: set once, in `[shop]`.
public struct ShopPractice: Hashable, Sendable {
  /// Since when buyers are told of the right of withdrawal; nil where the shop has not said.
  public var informsOfWithdrawalSince: Day?
  /// Whether buyers are told of the right of withdrawal at all; nil where the shop has not said.
  public var informsOfWithdrawal: Bool?
  /// Whether buyers are told that they pay for sending back.
  public var informsOfReturnCost: Bool?
  /// Whether the return policy is posted where buyers see it (New York, California).
  public var postsPolicy: Bool?
  /// The region whose holidays and posting rules apply, such as `FR-ALSACE-MOSELLE` or `US-NY`.
  public var region: String?

  /// A shop that has said nothing yet.
  public init() {}

  /// Whether buyers were told of the right of withdrawal on a day; nil where the shop has not said.
  public func informed(on day: Day?) -> Bool? {
    if let since = informsOfWithdrawalSince, let day { return day >= since }
    return informsOfWithdrawal
  }
}
