import RefundDesk

extension LegalFloor {
  /// The kinds by which what is due goes back.
  private static let payingKinds: Set<ResolutionKind> = [.refund, .credit, .giftCard]

  /// That a supervisor has to agree where a person's word has lowered the floor, whatever the amount.
  var approvals: [ApprovalRule] {
    guard deducted != nil else { return [] }
    return [
      ApprovalRule(
        kinds: LegalFloor.payingKinds, from: Money(0, amount.currency), clause: article)
    ]
  }

  /// Whose yes a kind needs for that reason.
  func approver(of kind: ResolutionKind) -> Person.Role? {
    deducted != nil && LegalFloor.payingKinds.contains(kind) ? .supervisor : nil
  }
}
