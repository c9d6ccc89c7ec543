/// Three values: a fact that nobody knows makes a condition unknown, never false.
public enum Truth: Hashable, Sendable {
  case yes, no, unknown

  /// The truth of something that is known.
  public init(_ known: Bool) { self = known ? .yes : .no }

  /// Both hold: one that does not decides, whatever the other is.
  public func and(_ other: Truth) -> Truth {
    if self == .no || other == .no { return .no }
    return self == .yes && other == .yes ? .yes : .unknown
  }

  /// One of them holds: one that does decides, whatever the other is.
  public func or(_ other: Truth) -> Truth {
    if self == .yes || other == .yes { return .yes }
    return self == .no && other == .no ? .no : .unknown
  }
}
