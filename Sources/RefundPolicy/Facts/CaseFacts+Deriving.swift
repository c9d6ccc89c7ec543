public import RefundDesk

extension CaseFacts {
  /// The facts of a ticket, derived from the desk's records.
  ///
  /// Facts that a person entered win over derived ones. Pure: the same records and day give the same
  /// facts.
  ///
  /// - Parameters:
  ///   - dossier: the ticket with its order, customer, products and history.
  ///   - policy: the policy, for its currency and what the shop says of itself.
  ///   - today: the day of the judgement, where the desk is.
  ///   - zone: the desk's local time, which decides on which day something happened.
  public init(_ dossier: Dossier, policy: Policy, today: Day, zone: ZoneRules = .utc) {
    let nothing = CaseFacts(currency: dossier.order?.currency ?? policy.currency)
    self = FactDeriving(dossier: dossier, today: today, zone: zone, facts: nothing).run()
    complete(with: policy)
  }
}
