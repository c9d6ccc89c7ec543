/// Holds a proposal against what law and policy say: never less than the floor, nothing that is not
/// permitted, and the customer's agreement where it is needed.
struct RulingGate {
  let ticket: Ticket
  let proposal: Proposal
  let context: DeskContext

  /// Whether the proposal goes against the verdict, which needs a reason and a supervisor.
  ///
  /// Without a reason it is refused; with one it is for a supervisor to decide.
  func check() throws(Refusal) -> Bool {
    guard let ruling = context.ruling else { return false }
    let refusal = firstRefusal(ruling)
    guard let refusal else { return false }
    let reasoned = proposal.override.map { !$0.allSatisfy(\.isWhitespace) } ?? false
    if reasoned, refusal.mayBeOverridden { return true }
    throw refusal
  }

  private func firstRefusal(_ ruling: Ruling) -> Refusal? {
    if let refusal = floorRefusal(ruling) { return refusal }
    for kind in proposal.resolutions.map(\.kind) {
      if let refusal = refusal(of: kind, ruling) { return refusal }
    }
    return meansRefusal(ruling)
  }

  private func refusal(of kind: ResolutionKind, _ ruling: Ruling) -> Refusal? {
    if kind == .decline {
      if ruling.verdict == .ask { return .factsMissing }
      return ruling.verdict == .allowed && ruling.floor == nil
        ? .notAllowed(.decline, clauses: ruling.allowed.flatMap(\.clauses)) : nil
    }
    guard let allowance = ruling.allowance(kind) else {
      return ruling.verdict == .ask ? .factsMissing : .notAllowed(kind, clauses: ruling.against)
    }
    if allowance.needsConsent, proposal.consent == nil {
      return .consentNeeded(kind, right: ruling.floor?.right ?? ruling.policy)
    }
    return nil
  }

  /// Something that the law grants must be among what is given, and enough of it; anything else in its
  /// place needs the customer's agreement, or to be what the customer asked for.
  private func floorRefusal(_ ruling: Ruling) -> Refusal? {
    guard let floor = ruling.floor, !isMet(floor) else { return nil }
    if proposal.kinds == [.decline] { return .belowFloor(floor, given: nil) }
    let granted = proposal.kinds.intersection(floor.remedies)
    if granted.isEmpty {
      let asked = proposal.kinds.contains { $0.answers(ticket.wants) && $0.isInKind }
      return proposal.consent != nil || asked
        ? nil : .consentNeeded(proposal.resolutions[0].kind, right: floor.right)
    }
    guard granted.isSubset(of: [.refund, .cancel]) else { return nil }
    return isEnough(floor) ? nil : .belowFloor(floor, given: given)
  }

  /// The money that a proposal gives back.
  private var given: Money? {
    let amounts = proposal.resolutions.flatMap(\.amounts).map(\.amount)
    guard let first = amounts.first else { return nil }
    return try? Money.sum(amounts, in: first.currency)
  }

  /// Whether the request's own decisions have given everything back that the floor grants, so that a request
  /// that was opened again can be closed.
  private func isMet(_ floor: Floor) -> Bool {
    guard floor.amount.minorUnits == 0 else { return false }
    return ticket.decisions.contains { $0.life.counts && !$0.decision.amounts.isEmpty }
  }

  /// Whether the money is the floor's amount, or all that is left of the order.
  private func isEnough(_ floor: Floor) -> Bool {
    guard let given else { return false }
    guard given.minorUnits < floor.amount.minorUnits else { return true }
    guard let rest = try? context.balance?.remaining() else { return false }
    return given.minorUnits >= rest.minorUnits
  }

  private func meansRefusal(_ ruling: Ruling) -> Refusal? {
    for resolution in proposal.resolutions {
      let means: RefundMeans
      switch resolution {
      case .refund(_, let to, _), .discount(_, let to), .cancel(_, let to): means = to
      default: continue
      }
      guard case .method(let id) = means, !ruling.means.contains(id) else { continue }
      if proposal.consent == nil { return .meansNotPermitted(id) }
    }
    return nil
  }
}

extension Refusal {
  /// Whether a recorded reason and a supervisor can set it aside.
  var mayBeOverridden: Bool {
    switch self {
    case .belowFloor, .notAllowed, .factsMissing: true
    default: false
    }
  }
}

extension ResolutionKind {
  /// Whether it is what a wish asks for.
  func answers(_ wish: Wish?) -> Bool {
    switch wish {
    case .refund: self == .refund
    case .replacement: self == .replacement
    case .repair: self == .repair
    case .credit: self == .credit
    case .discount: self == .discount
    case .cancel: self == .cancel
    case .orderChange: self == .orderChange
    case .information, nil: false
    }
  }

  /// Whether it gives goods or work, so that asking for it is agreement enough. Anything of the shop's
  /// own money in place of money needs express agreement (L221-24).
  public var isInKind: Bool { self == .replacement || self == .repair || self == .orderChange }
}
