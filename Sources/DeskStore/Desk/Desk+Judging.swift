public import RefundDesk
public import RefundPolicy

extension Desk {
  /// What law and policy say of a ticket at a moment; nil where no policy is in force.
  ///
  /// The customer's history comes with the dossier. The same judgement is what ``commit(_:)`` heeds.
  public func judge(_ dossier: Dossier, at now: Timestamp) -> Judgement? {
    policies.bench()?.judgement(of: dossier, on: zone.day(at: now), in: zone)
  }

  /// The policy version in force; nil where none is.
  public var policy: Policy? { policies.bench()?.policy }

  /// How things stand with the policy.
  public var policyStatus: PolicyStatus { policies.status() }
}
