/// A well-formed object lacks a member, or has one of another kind than needed.
public struct JSONShapeError: Error, Hashable, Sendable {
  /// What is wrong with the member.
  public enum Problem: Hashable, Sendable {
    /// It is absent.
    case missing(expected: JSONKind)
    /// It is there with a value of another kind.
    case wrongKind(expected: JSONKind, found: JSONKind)
    /// Its integer lies outside the type that holds it.
    case outOfRange
  }

  /// The key of the member.
  public let key: String
  /// What is wrong with it.
  public let problem: Problem

  /// The member `key` has `problem`.
  public init(key: String, problem: Problem) {
    self.key = key
    self.problem = problem
  }
}
