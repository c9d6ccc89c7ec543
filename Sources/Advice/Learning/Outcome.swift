public import RefundDesk

/// What became of one offer of the desk.
public struct Outcome: Hashable, Sendable {
  /// What was offered.
  public var resolution: ResolutionKind
  /// Why the customer asked.
  public var reason: Reason
  /// The price of what it was about.
  public var price: PriceBand
  /// Whether the customer took it.
  public var accepted: Bool

  /// An outcome.
  public init(resolution: ResolutionKind, reason: Reason, price: PriceBand, accepted: Bool) {
    self.resolution = resolution
    self.reason = reason
    self.price = price
    self.accepted = accepted
  }

  /// The outcomes of a ticket: each decision is an offer; it was accepted where it stands, not where it
  /// was undone, rejected, or followed by another.
  public static func of(_ ticket: Ticket, price: Money?) -> [Outcome] {
    let band = PriceBand(price)
    let last = ticket.decisions.lastIndex { $0.life.counts }
    return ticket.decisions.enumerated().flatMap { index, record -> [Outcome] in
      switch record.life {
      case .rejected, .awaitingApproval: return []
      case .decided, .executed, .undone: break
      }
      return record.decision.resolutions.filter { $0.kind != .decline }.map {
        Outcome(
          resolution: $0.kind, reason: ticket.reason, price: band, accepted: index == last)
      }
    }
  }
}
