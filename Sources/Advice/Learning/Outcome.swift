public import RefundDesk

/// What became of one thing that the desk proposed to a customer.
public struct Outcome: Hashable, Sendable {
  /// What was proposed.
  public var resolution: ResolutionKind
  /// Why the customer asked.
  public var reason: Reason
  /// The price of what it was about.
  public var price: PriceBand
  /// Whether the customer took it; nil where it was no offer, such as a decline.
  public var accepted: Bool?
  /// Whether it is what the case was closed with: at most one outcome of a ticket.
  public var isTaken: Bool

  /// The outcome of an offer, which closed the case where it was accepted.
  public init(resolution: ResolutionKind, reason: Reason, price: PriceBand, accepted: Bool) {
    self.init(
      resolution: resolution, reason: reason, price: price, accepted: .some(accepted),
      isTaken: accepted)
  }

  /// An outcome.
  public init(
    resolution: ResolutionKind, reason: Reason, price: PriceBand, accepted: Bool?, isTaken: Bool
  ) {
    self.resolution = resolution
    self.reason = reason
    self.price = price
    self.accepted = accepted
    self.isTaken = isTaken
  }

  /// The outcomes of a ticket, from its decisions.
  ///
  /// What was decided and stands was accepted. What was taken back after it had left the desk, or was
  /// followed by another decision, was not. What was undone before anything left, rejected by a
  /// supervisor, or still waits for one says nothing about the customer. A decline is no offer; it counts
  /// among what cases were closed with. Of several resolutions in one decision the first is what the case
  /// was closed with.
  ///
  /// - Parameters:
  ///   - ticket: the ticket with its decisions.
  ///   - price: the price of what it is about; nil where the order does not say.
  /// - Returns: an outcome for each resolution that says something.
  public static func of(_ ticket: Ticket, price: Money?) -> [Outcome] {
    let band = PriceBand(price)
    let last = ticket.decisions.lastIndex { $0.life.counts }
    var outcomes: [Outcome] = []
    for (index, record) in ticket.decisions.enumerated() where saysSomething(record.life) {
      for (place, resolution) in record.decision.resolutions.enumerated() {
        let kind = resolution.kind
        let stands = index == last
        let isOffer = kind != .decline && kind != .information
        guard isOffer || stands else { continue }
        outcomes.append(
          Outcome(
            resolution: kind, reason: ticket.reason, price: band,
            accepted: isOffer ? stands : nil, isTaken: stands && place == 0))
      }
    }
    return outcomes
  }

  private static func saysSomething(_ life: DecisionLife) -> Bool {
    switch life {
    case .rejected, .awaitingApproval, .undone(_, _, compensating: false): false
    case .decided, .executed, .undone: true
    }
  }

  /// The price of what a ticket is about: of its lines, else of all goods of the order.
  public static func price(of ticket: Ticket, _ order: Order?) -> Money? {
    guard let order else { return nil }
    guard !ticket.lines.isEmpty else {
      return try? Money.sum(try order.lines.map { try $0.total() }, in: order.currency)
    }
    var units: Int64 = 0
    for piece in ticket.lines {
      let line =
        piece.article.flatMap { article in order.lines.first { $0.sku == article } }
        ?? order.line(piece.line)
      guard let line, line.quantity > 0, let total = try? line.total() else { return nil }
      units += Allocation.piece(
        of: max(0, total.minorUnits), units: line.quantity, before: 0,
        count: min(piece.quantity, line.quantity))
    }
    return Money(units, order.currency)
  }
}
