/// What law and policy say of one ticket on one day, as far as a decision must heed it.
///
/// `RefundPolicy` makes it, ``Ticket/decide(_:by:in:)`` enforces it: that is the only place where a
/// floor, a limit or a consent is insisted on.
public struct Ruling: Hashable, Sendable {
  /// What it adds up to.
  public var verdict: Verdict
  /// What the law grants at least; nil where it grants nothing.
  public var floor: Floor?
  /// The kinds permitted, those that are due first.
  public var allowed: [AllowedResolution]
  /// The means of payment that money may go back on; empty where only the original ones.
  public var means: [PaymentMethodID]
  /// From which amounts a supervisor's yes is needed.
  public var approvals: [ApprovalRule]
  /// The clauses that speak against what was asked.
  public var against: [String]
  /// The policy version, such as `boutique-fr 2026.11.1`.
  public var policy: String

  /// A ruling.
  public init(
    verdict: Verdict, floor: Floor?, allowed: [AllowedResolution], means: [PaymentMethodID] = [],
    approvals: [ApprovalRule] = [], against: [String] = [], policy: String
  ) {
    self.verdict = verdict
    self.floor = floor
    self.allowed = allowed
    self.means = means
    self.approvals = approvals
    self.against = against
    self.policy = policy
  }

  /// What is permitted of a kind, or nil where it is not.
  public func allowance(_ kind: ResolutionKind) -> AllowedResolution? {
    allowed.first { $0.kind == kind }
  }
}
