/// What the rows of a board are told apart by.
public enum AgeFacet: String, CaseIterable, Sendable {
  /// Why the customer asks: the heat map.
  case reason
  /// Who works on it.
  case agent
  /// How it came in.
  case channel
  /// The country.
  case country
  /// Who it waits for.
  case blocker
}
