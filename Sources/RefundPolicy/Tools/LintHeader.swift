import RefundDesk
import Toml

/// Looks at the header and at what should be in every policy.
struct LintHeader {
  let policy: Policy
  let today: Day
  let approvers: Int?
  let library: [String: LawPack]
  let adviceInputs: [String]?

  func diagnostics() -> [Diagnostic] {
    var found: [Diagnostic] = []
    if let until = policy.effectiveUntil, until < today {
      found.append(LintFinding.expired(until).diagnostic(at: places.until ?? places.header))
    }
    for id in policy.law {
      let place = places.law[id] ?? places.header
      guard let pack = library[id] else {
        let known = Array(library.keys).sorted()
        found.append(LintFinding.unknownPack(id, known).diagnostic(at: place))
        continue
      }
      let age = today.days(since: pack.verified)
      if age > 180 { found.append(LintFinding.stalePack(id, days: age).diagnostic(at: place)) }
    }
    if let pack = policy.lawLeftOut(library) {
      found.append(LintFinding.lawLeftOut(pack.id, pack.jurisdiction).diagnostic(at: places.header))
    }
    if !policy.law.isEmpty, policy.shop.informsOfWithdrawal == nil,
      policy.shop.informsOfWithdrawalSince == nil, policy.jurisdiction != .us
    {
      found.append(LintFinding.silentShop.diagnostic(at: places.header))
    }
    return found + people + unknownInputs
  }

  private var places: PolicyPlaces { policy.places }

  /// What people and clocks the policy needs.
  private var people: [Diagnostic] {
    var found: [Diagnostic] = []
    if approvers == 0, let row = policy.approvals.first {
      found.append(LintFinding.noApprover(row.head).diagnostic())
    }
    if policy.approvals.isEmpty {
      found.append(LintFinding.noApproval.diagnostic(at: places.header))
    }
    if !policy.deadlines.contains(where: { $0.act != .firstReply }) {
      found.append(LintFinding.noProcessingTime.diagnostic(at: places.header))
    }
    return found
  }

  private var unknownInputs: [Diagnostic] {
    guard let adviceInputs else { return [] }
    return policy.advice.keys.filter { !adviceInputs.contains($0) }.sorted().map { name in
      let meant = EditDistance.closest(to: name, among: adviceInputs)
      return Diagnostic(
        .unknownKey(name, known: meant), at: places.advice[name] ?? places.header)
    }
  }
}

extension Policy {
  /// The pack of the shop's own jurisdiction that the policy does not name, so that the law there is no
  /// floor; nil where it names one, or the desk has none for it.
  public func lawLeftOut(_ library: [String: LawPack] = LawLibrary.packs) -> LawPack? {
    let named = law.compactMap { library[$0] }
    let own = library.values.first { $0.jurisdiction == jurisdiction }
    let union = jurisdiction.isInEU ? library.values.first { $0.jurisdiction == .eu } : nil
    guard let pack = own ?? union else { return nil }
    return named.contains { $0.id == pack.id } ? nil : pack
  }
}
