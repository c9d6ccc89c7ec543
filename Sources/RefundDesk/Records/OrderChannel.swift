/// How a sale was made. The law of distance selling looks at this and not at the reason given.
public enum OrderChannel: String, CaseIterable, Sendable {
  /// On a web site or in an app.
  case online
  /// By telephone.
  case phone
  /// By post.
  case mail
  /// At the customer's door or another place that is no shop.
  case doorstep
  /// In a shop.
  case store
}
