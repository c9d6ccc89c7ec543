/// A decision with what has become of it.
public struct DecisionRecord: Hashable, Sendable {
  /// What was decided.
  public var decision: Decision
  /// What has become of it.
  public var life: DecisionLife

  /// A decision with its life.
  public init(_ decision: Decision, life: DecisionLife) {
    self.decision = decision
    self.life = life
  }
}
