/// What a person has filled in of a proposal; the rest follows from the ticket and from what law and
/// policy say.
///
/// Command line, dialog and training scripts all make their proposals of one of these, so that the same
/// words mean the same decision everywhere.
public struct ProposalDraft: Hashable, Sendable {
  /// What is to be granted or said.
  public var kind: ResolutionKind
  /// How much; nil for what law, policy and order come to.
  public var amount: Money?
  /// Which lines; nil for the ticket's.
  public var lines: [TicketLine]?
  /// Which variant is sent for a line; the customer's wish, else the same again, where absent.
  public var variants: [LineID: SKU] = [:]
  /// How money goes back.
  public var means: RefundMeans = .original
  /// Whether the customer keeps the goods without sending them back.
  public var keepsGoods = false
  /// What comes on top of a credit; nil for the policy's bonus.
  public var bonus: Money?
  /// How many points: the resolution itself, or on top of another.
  public var points: Int?
  /// The customer's agreement, where it was recorded.
  public var consent: Consent?
  /// Why it goes against the verdict, where it does.
  public var override: String?

  /// A draft of a kind, with everything else left to follow.
  public init(_ kind: ResolutionKind) { self.kind = kind }

  /// The proposal that the draft comes to.
  public func proposal(for dossier: Dossier, under ruling: Ruling?) throws(Refusal) -> Proposal {
    var resolutions = [try resolution(for: dossier, under: ruling)]
    // Points go with anything else as a resolution of their own.
    if kind != .points, let points { resolutions.append(.points(points)) }
    return Proposal(resolutions, consent: consent, override: override)
  }

  private func resolution(
    for dossier: Dossier, under ruling: Ruling?
  ) throws(Refusal) -> Resolution {
    let allowance = ruling?.allowance(kind)
    switch kind {
    case .refund:
      return .refund(
        try amounts(for: dossier, allowance), to: means, goodsBack: !keepsGoods)
    case .discount: return .discount(try amounts(for: dossier, allowance), to: means)
    case .credit: return try credit(for: dossier, allowance)
    case .giftCard: return .giftCard(try amounts(for: dossier, allowance))
    case .cancel: return .cancel(try wholeOrder(of: dossier), to: means)
    case .replacement:
      return .replacement(try goods(for: dossier), difference: try difference(dossier))
    case .orderChange:
      return .orderChange(try goods(for: dossier), difference: try difference(dossier))
    case .repair: return .repair(chosen(dossier))
    case .redo: return .redo(chosen(dossier))
    case .points: return .points(points ?? 0)
    case .decline: return .decline(clauses: ruling?.against ?? [])
    case .information: throw .notAllowed(kind, clauses: [])
    }
  }

  private func chosen(_ dossier: Dossier) -> [TicketLine] { lines ?? dossier.ticket.lines }

  private func amounts(
    for dossier: Dossier, _ allowance: AllowedResolution?
  ) throws(Refusal) -> [AttributedAmount] {
    let balance = try balance(of: dossier)
    let chosen = chosen(dossier)
    for line in chosen { try balance.check(line) }
    if let amount { return try balance.refund(amount, over: chosen) }
    if lines == nil, let amount = allowance?.amount {
      let rest = try balance.remaining(over: chosen)
      let due = Money(min(amount.minorUnits, rest.minorUnits), amount.currency)
      return due.isPositive ? try balance.refund(due, over: chosen) : []
    }
    guard kind != .discount else { throw .nothingProposed }
    return try balance.fullRefund(of: chosen, withShipping: false)
  }

  private func credit(
    for dossier: Dossier, _ allowance: AllowedResolution?
  ) throws(Refusal) -> Resolution {
    let paid = try amounts(for: dossier, allowance)
    let currency = try balance(of: dossier).order.currency
    return .credit(
      paid: paid, bonus: bonus ?? allowance?.bonus ?? .zero(currency), expires: allowance?.expires)
  }

  private func wholeOrder(of dossier: Dossier) throws(Refusal) -> [AttributedAmount] {
    let balance = try balance(of: dossier)
    let everything = balance.order.lines.map { TicketLine(line: $0.id, quantity: $0.quantity) }
    return try balance.fullRefund(of: everything, withShipping: true)
  }

  private func goods(for dossier: Dossier) throws(Refusal) -> [Replacement] {
    let order = try balance(of: dossier).order
    var goods: [Replacement] = []
    for piece in chosen(dossier) {
      guard let line = order.line(piece.line) else { throw .unknownLine(piece.line) }
      let wished = dossier.ticket.wanted.first { $0.line == piece.line }?.sku
      let sku = variants[piece.line] ?? wished ?? line.sku
      goods.append(Replacement(line: piece.line, quantity: piece.quantity, sku: sku))
    }
    return goods
  }

  /// What the new goods cost more than the old; nothing where a price is unknown.
  private func difference(_ dossier: Dossier) throws(Refusal) -> Money {
    let order = try balance(of: dossier).order
    var sum = Money.zero(order.currency)
    for piece in try goods(for: dossier) {
      guard let line = order.line(piece.line), piece.sku != line.sku,
        let price = dossier.product(of: piece.sku)?.variant(piece.sku)?.price
      else { continue }
      do throws(MoneyError) {
        let each = try Money(price, order.currency).subtracting(line.unitPrice)
        sum = try sum.adding(try each.multiplied(by: piece.quantity))
      } catch { throw .money(error) }
    }
    return sum
  }

  private func balance(of dossier: Dossier) throws(Refusal) -> OrderBalance {
    let balance: OrderBalance?
    do throws(MoneyError) { balance = try dossier.balance() } catch { throw .money(error) }
    guard let balance else { throw .noOrder }
    return balance
  }
}
