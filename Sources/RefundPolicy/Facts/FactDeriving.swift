import RefundDesk

/// Derives the facts of a ticket, one theme at a time.
struct FactDeriving {
  let dossier: Dossier
  let today: Day
  let zone: ZoneRules
  var facts: CaseFacts

  private var ticket: Ticket { dossier.ticket }
  private let balance: RequestBalance?

  init(dossier: Dossier, today: Day, zone: ZoneRules, facts: CaseFacts) {
    self.dossier = dossier
    self.today = today
    self.zone = zone
    self.facts = facts
    balance = (try? RequestBalance(dossier)) ?? nil
  }

  /// What remains of a price of delivery, in minor units.
  private func remaining(_ price: Money) -> Int64 {
    (balance?.remaining(of: price, .shipping) ?? price).minorUnits
  }

  /// The facts. Consumes what it was made of, so that they are never copied.
  consuming func run() -> CaseFacts {
    deriveRequest()
    if let order = dossier.order {
      deriveOrder(order)
      deriveLines(order)
      deriveMeans(order)
      deriveExchange(order)
      deriveOtherVariants(order)
    }
    deriveCustomer()
    facts[.fault] = Fault.fact(of: ticket, dossier.order)
    applyEntered()
    spreadMarks()
    return facts
  }

  private mutating func deriveRequest() {
    facts.set(.reason, ticket.reason.rawValue, from: .request)
    facts.set(.wants, ticket.wants?.rawValue, from: .request)
    facts.set(.requestedOn, zone.day(at: ticket.received), from: .records)
    facts.set(.decidedOn, today, from: .records)
    facts.set(.goodsBackOn, ticket.sentBack.map(zone.day(at:)), from: .records)
  }

  private mutating func deriveOrder(_ order: Order) {
    facts.set(.channel, order.channel?.rawValue, from: .records)
    facts.set(.marketplace, Marketplace.word(order.marketplace), from: .records)
    facts.set(.status, order.status.rawValue, from: .records)
    facts.set(.orderedOn, order.placed.map(zone.day(at:)), from: .records)
    facts.set(.deliveredOn, order.delivered, from: .records)
    facts.set(.promisedOn, order.promised, from: .records)
    facts.set(.delivery, remaining(order.shipping), from: .records)
    let standard = order.shippingKind == "standard" || order.shippingKind == nil
    facts.set(
      .standardDelivery,
      standard ? remaining(order.shipping) : order.standardShipping.map(remaining), from: .records)
    switch order.status {
    case .delivered: facts.set(.delivered, true, from: .records)
    case .pending, .processed, .shipped:
      facts.set(.delivered, order.delivered != nil, from: .records)
    default: facts.set(.delivered, order.delivered.map { _ in true }, from: .records)
    }
    facts.set(.payment, order.payments.first?.kind?.rawValue, from: .records)
    if let buyer = order.customer, let asking = ticket.customer {
      facts.set(.owner, buyer == asking, from: .records)
      if buyer == asking { facts.set(.proof, "account", from: .records) }
    }
    if facts[.proof] == nil, facts.truth(.owner) != .no {
      facts.set(.proof, "order_number", from: .records)
    }
  }

  private mutating func deriveLines(_ order: Order) {
    let asked =
      ticket.lines.isEmpty
      ? order.lines.map { TicketLine(line: $0.id, quantity: max(1, $0.quantity)) } : ticket.lines
    var known: [CaseLine] = []
    var flags = FlagSet()
    for asking in asked {
      let piece = FactDeriving.piece(asking, in: order)
      guard let line = order.line(piece.line), piece.quantity <= max(1, line.quantity) else {
        continue
      }
      let rest = (try? balance?.remaining(of: piece))?.minorUnits ?? 0
      let marks = FlagSet(line.flags.compactMap(CaseFlag.init(rawValue:)))
      let category = line.category ?? dossier.product(of: line.sku)?.category
      known.append(CaseLine(id: line.id, price: rest, category: category, flags: marks))
      flags = flags.union(marks)
    }
    facts.lines = known
    facts.flagsKnownTrue = flags
    facts.flagsKnownFalse = FlagSet.marksOfArticle.subtracting(flags)
    facts.set(.itemsInOrder, known.count == asked.count, from: .records)
    facts.set(.category, known.first?.category, from: .records)
    if !known.isEmpty || asked.isEmpty {
      facts.set(.price, known.reduce(0) { $0 + $1.price }, from: .records)
    }
    let whole = order.lines.allSatisfy { line in
      asked.contains {
        let piece = FactDeriving.piece($0, in: order)
        return piece.line == line.id && piece.quantity >= line.quantity
      }
    }
    facts.set(.scope, whole ? "order" : "lines", from: .records)
    let total = order.lines.reduce(Int64(0)) { $0 + ((try? $1.total().minorUnits) ?? 0) }
    facts.set(.keptValue, total - (facts.number(.price) ?? 0), from: .records)
  }
}

extension FactDeriving {
  /// The line that is meant: one that names only an article means the line it was bought on.
  private static func piece(_ asked: TicketLine, in order: Order) -> TicketLine {
    guard let article = asked.article, let line = order.lines.first(where: { $0.sku == article })
    else { return asked }
    return TicketLine(line: line.id, quantity: asked.quantity)
  }

  private mutating func deriveMeans(_ order: Order) {
    let original = order.payments.compactMap(\.method)
    let onFile = dossier.customer?.paymentMethods ?? []
    facts.originalMeans = original
    facts.meansOnFile = onFile.map(\.id)
    facts.giftCardsOnFile = onFile.filter { $0.kind == .giftCard }.map(\.id)
    guard let wanted = ticket.refundTo else {
      // Who names no means asks for the one that was used.
      facts.set(.refundTo, "original", from: .request)
      facts.set(.methodOnFile, true, from: .request)
      return
    }
    var words: [String] = []
    if original.contains(wanted) { words.append("original") }
    if let means = onFile.first(where: { $0.id == wanted }) {
      if means.kind == .giftCard { words.append("gift_card_on_file") }
      words.append("any_on_file")
      words.append(means.kind.rawValue)
    }
    facts[.refundTo] = CaseFact(.words(words.isEmpty ? ["unknown"] : words), from: .request)
    if dossier.customer != nil {
      facts.set(.methodOnFile, onFile.contains { $0.id == wanted }, from: .records)
    }
  }

  /// Whether every line could be exchanged for some other variant that is in stock.
  private mutating func deriveOtherVariants(_ order: Order) {
    guard !facts.lines.isEmpty else { return }
    let truth = facts.lines.reduce(Truth.yes) { result, known in
      guard let line = order.line(known.id), let product = dossier.product(of: line.sku) else {
        return result.and(.unknown)
      }
      let others = product.variants.lazy.filter { $0.sku != line.sku }.map(\.stock)
      if others.contains(where: { ($0 ?? 0) > 0 }) { return result }
      return result.and(others.contains(nil) ? .unknown : .no)
    }
    set(.otherVariant, truth)
  }

  /// The facts of an exchange: same product, other option, in stock, and what it costs.
  private mutating func deriveExchange(_ order: Order) {
    guard !ticket.wanted.isEmpty else { return }
    var difference: Int64? = 0
    var same = Truth.yes
    var other = Truth.yes
    var available = Truth.yes
    for wish in ticket.wanted {
      guard let line = order.line(wish.line) else { continue }
      let product = dossier.product(of: wish.sku)
      let variant = product?.variant(wish.sku)
      same = same.and(isSame(product, as: line))
      other = other.and(Truth(wish.sku != line.sku))
      let quantity = ticket.lines.first { $0.line == wish.line }?.quantity ?? line.quantity
      available = available.and(product == nil ? .no : isAvailable(variant, quantity))
      difference = price(of: variant, instead: line, quantity).flatMap { more in
        difference.map { $0 + more }
      }
    }
    set(.sameProduct, same)
    set(.differentOption, other)
    set(.available, available)
    facts.set(.difference, difference, from: .records)
    set(.giftCardCovers, giftCardCovers(difference, order))
  }

  private mutating func set(_ name: FactName, _ truth: Truth) {
    facts.set(name, truth == .unknown ? nil : truth == .yes, from: .records)
  }

  private func isSame(_ product: Product?, as line: OrderLine) -> Truth {
    guard let product else { return .no }
    if product.variant(line.sku) != nil { return .yes }
    return dossier.product(of: line.sku) == nil && product.name != line.name ? .unknown : .no
  }

  private func isAvailable(_ variant: Variant?, _ quantity: Int) -> Truth {
    variant?.stock.map { Truth($0 >= quantity) } ?? .unknown
  }

  /// What the other variant costs more, against what the line really cost.
  private func price(of variant: Variant?, instead line: OrderLine, _ quantity: Int) -> Int64? {
    guard let price = variant?.price, line.quantity > 0, let total = try? line.total() else {
      return nil
    }
    let paid = Allocation.piece(
      of: max(0, total.minorUnits), units: line.quantity, before: 0,
      count: min(quantity, line.quantity))
    let (cost, overflow) = price.multipliedReportingOverflow(by: Int64(quantity))
    return overflow ? nil : cost - paid
  }

  /// Whether the gift card that is to pay the difference has enough on it; any other means does.
  private func giftCardCovers(_ difference: Int64?, _ order: Order) -> Truth {
    let paying = ticket.refundTo ?? order.payments.first?.method
    let means = dossier.customer?.paymentMethods.first { $0.id == paying }
    let isCard =
      means?.kind == .giftCard
      || (means == nil && order.payments.first?.kind == .giftCard
        && ticket.refundTo == nil)
    guard isCard else { return .yes }
    guard let difference else { return .unknown }
    if difference <= 0 { return .yes }
    return means?.balance.map { Truth($0 >= difference) } ?? .unknown
  }
}

extension FactDeriving {
  private mutating func deriveCustomer() {
    if let customer = dossier.customer {
      facts.set(.tier, customer.segment ?? "none", from: .records)
    }
    let country = dossier.order?.country ?? dossier.customer?.country
    facts.set(.jurisdiction, country.flatMap(Jurisdiction.init(country:))?.rawValue, from: .records)
    guard dossier.customer != nil else { return }
    let since = today.adding(months: -12)
    let given = dossier.otherTickets.filter { row in
      guard let decided = row.decidedAt else { return false }
      return zone.day(at: decided) > since
        && row.decided.contains { $0 == .refund || $0 == .credit || $0 == .replacement }
    }
    facts.set(.returns12m, Int64(given.count), from: .records)
    let orders = dossier.orders.filter { order in
      order.placed.map { zone.day(at: $0) > since } ?? false
    }
    if !orders.isEmpty {
      facts.set(
        .returnRate, Int64(given.count) * 1_000_000 / Int64(orders.count), from: .records)
    }
  }

  /// What came with the request or was entered by a person wins over what was derived.
  private mutating func applyEntered() {
    for (key, fact) in ticket.facts {
      let source = fact.by.map { CaseFact.Source.entered(by: $0, at: fact.at) } ?? .request
      if let flag = CaseFlag(rawValue: key), case .flag(let holds) = fact.value {
        facts.set(flag, holds)
      } else if key == "flags", case .list(let words) = fact.value {
        for flag in words.compactMap(CaseFlag.init(rawValue:)) { facts.set(flag, true) }
      } else if let name = FactName(rawValue: key), let value = FactDeriving.value(fact.value, name)
      {
        facts[name] = CaseFact(value, from: source)
      }
    }
  }

  /// An entered value as the kind of fact wants it; a value of another kind leaves the fact unknown.
  private static func value(_ entered: FactValue, _ name: FactName) -> CaseFact.Value? {
    switch (name.kind, entered) {
    case (.word(let allowed), .text(let word)):
      allowed.isEmpty || allowed.contains(word) ? .word(word) : nil
    case (.word, .list(let words)): .words(words)
    case (.yesNo, .flag(let flag)): .yesNo(flag)
    case (.money, .number(let number)), (.count, .number(let number)), (.rate, .number(let number)):
      .number(number)
    case (.day, .text(let text)): Day(iso: text).map { .day($0) }
    default: nil
    }
  }

  /// A mark of the article that a person set for the case holds for each of its lines.
  private mutating func spreadMarks() {
    let marks = facts.flagsKnownTrue.intersection(.marksOfArticle)
    let ofLines = facts.lines.reduce(FlagSet()) { $0.union($1.flags) }
    let entered = marks.subtracting(ofLines)
    let denied = facts.flagsKnownFalse.intersection(.marksOfArticle)
    for index in facts.lines.indices {
      facts.lines[index].flags = facts.lines[index].flags.union(entered).subtracting(denied)
    }
  }
}
