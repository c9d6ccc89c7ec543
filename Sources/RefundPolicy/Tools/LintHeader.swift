import RefundDesk
import Toml

/// Looks at the header and at what should be in every policy.
struct LintHeader {
  let policy: Policy
  let file: String
  let today: Day
  let approvers: Int?
  let library: [String: LawPack]
  let adviceInputs: [String]?

  func diagnostics() -> [Diagnostic] {
    let whole = SourceSpan.wholeFile(file)
    var found: [Diagnostic] = []
    if let until = policy.effectiveUntil, until < today {
      found.append(LintFinding.expired(until).diagnostic(at: whole))
    }
    for id in policy.law where library[id] == nil {
      found.append(
        LintFinding.unknownPack(id, Array(library.keys).sorted()).diagnostic(at: whole))
    }
    for pack in policy.law.compactMap({ library[$0] }) {
      let age = today.days(since: pack.verified)
      if age > 180 {
        found.append(LintFinding.stalePack(pack.id, days: age).diagnostic(at: whole))
      }
    }
    if !policy.law.isEmpty, policy.shop.informsOfWithdrawal == nil,
      policy.shop.informsOfWithdrawalSince == nil, policy.jurisdiction != .us
    {
      found.append(LintFinding.silentShop.diagnostic(at: whole))
    }
    if approvers == 0, let row = policy.approvals.first {
      found.append(LintFinding.noApprover(row.head).diagnostic())
    }
    if !policy.deadlines.contains(where: { $0.act != .firstReply }), policy.law.isEmpty == false {
      found.append(LintFinding.noProcessingTime.diagnostic(at: whole))
    }
    found += unknownInputs(whole)
    return found
  }

  private func unknownInputs(_ whole: SourceSpan) -> [Diagnostic] {
    guard let adviceInputs else { return [] }
    return policy.advice.keys.filter { !adviceInputs.contains($0) }.sorted().map { name in
      let meant = EditDistance.closest(to: name, among: adviceInputs)
      return Diagnostic(.unknownKey(name, known: meant), at: whole)
    }
  }
}
