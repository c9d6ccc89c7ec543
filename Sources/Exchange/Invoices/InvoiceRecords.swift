import CanonicalJSON
import RefundDesk

/// Makes records of grouped invoices.
struct InvoiceRecords {
  private let grouper: InvoiceGrouper
  private let openSince: Day?
  private let mapping: CSVMapping
  private var report: ImportReport
  private var names: ProductNames
  private let matcher: OrderMatcher
  /// `L1`, `L2`, ... as far as the longest invoice goes, made once.
  private let lineIDs: [LineID]
  /// Whether a text is a code that is no product, by its number.
  private let isNoProduct: [Bool]
  /// How many units of an order's line its credit notes have taken back.
  private var taken: [TakenLine: Int] = [:]

  private struct TakenLine: Hashable {
    let order: Int
    let line: Int
  }

  init(_ grouper: InvoiceGrouper, openSince: Day?) {
    self.grouper = grouper
    self.openSince = openSince
    mapping = grouper.mapping
    report = grouper.report
    names = ProductNames(grouper)
    matcher = OrderMatcher(grouper.drafts)
    let longest = grouper.drafts.map(\.lines.count).max() ?? 0
    lineIDs = (0..<longest).map { LineID(composed: "L\($0 + 1)") }
    isNoProduct = grouper.texts.texts.map { grouper.mapping.nonProducts.contains($0) }
  }

  consuming func result(in zone: ZoneRules) -> InvoiceImportResult {
    let products = products()
    let customers = customers()
    var orders: [Order] = []
    var tickets: [Ticket] = []
    for draft in grouper.drafts {
      switch draft.kind {
      case .sale, .adjustment: orders.append(order(draft))
      case .credit: tickets.append(ticket(draft, in: zone))
      }
    }
    report.customers = customers.count
    report.products = products.count
    return InvoiceImportResult(
      customers: customers, products: products, orders: orders, tickets: tickets, report: report)
  }

  private func products() -> [Product] {
    names.codes.sorted { grouper.texts[$0] < grouper.texts[$1] }.compactMap { code in
      let text = grouper.texts[code]
      guard !mapping.nonProducts.contains(text) else { return nil }
      let variant = Variant(sku: SKU(composed: text), price: names.price(of: code))
      return Product(
        id: ProductID(composed: text), name: names.name(of: code), variants: [variant])
    }
  }

  private mutating func customers() -> [Customer] {
    var countries: [Int32: Int32] = [:]
    for draft in grouper.drafts where draft.customer >= 0 {
      if let known = countries[draft.customer] {
        if known != draft.country {
          report.warnings.append(
            .otherCountry(row: draft.row, customer: grouper.texts[draft.customer]))
        }
      } else {
        countries[draft.customer] = draft.country
      }
    }
    return countries.map { number, country in
      var customer = Customer(id: CustomerID(composed: grouper.texts[number]))
      customer.name = grouper.people[number]?.name
      customer.email = grouper.people[number]?.email
      let text = grouper.texts[country]
      customer.country = text.isEmpty ? nil : text
      return customer
    }.sorted { $0.id < $1.id }
  }
}

extension InvoiceRecords {
  private func customerID(_ draft: InvoiceDraft) -> CustomerID? {
    draft.customer < 0 ? nil : CustomerID(composed: grouper.texts[draft.customer])
  }

  private mutating func order(_ draft: InvoiceDraft) -> Order {
    var lines: [OrderLine] = []
    lines.reserveCapacity(draft.lines.count)
    for (index, line) in draft.lines.enumerated() { lines.append(orderLine(line, index)) }
    let isSale = draft.kind == .sale
    var order = Order(
      id: OrderID(composed: draft.number), customer: customerID(draft),
      status: isSale ? mapping.orderStatus : .adjustment, currency: mapping.currency, lines: lines)
    order.placed = draft.time
    order.channel = isSale ? mapping.orderChannel : nil
    let country = grouper.texts[draft.country]
    order.country = country.isEmpty ? nil : country
    order.invoice = draft.number
    if isSale {
      report.orders += 1
      report.saleLines += lines.count
    } else {
      report.adjustments += 1
      report.adjustmentLines += lines.count
    }
    if draft.customer < 0 { report.withoutCustomer += lines.count }
    return order
  }

  private func orderLine(_ line: InvoiceLine, _ index: Int) -> OrderLine {
    let code = grouper.texts[line.code]
    let name = grouper.texts[line.name]
    var result = OrderLine(
      id: lineIDs[index], sku: SKU(composed: code),
      name: name.isEmpty ? names.name(of: line.code) : name, quantity: line.quantity,
      unitPrice: Money(line.price, mapping.currency))
    if isNoProduct[Int(line.code)] { result.flags = ["non_product"] }
    if !grouper.exactPrices.isEmpty, let exact = grouper.exactPrices[line.row] {
      result.extra.members.append(ExtraFields.Member(key: "unit_price_exact", json: "\"\(exact)\""))
    }
    if !grouper.otherFields.isEmpty, let others = grouper.otherFields[line.row] {
      result.extra.members += others
    }
    return result
  }

  private mutating func ticket(_ draft: InvoiceDraft, in zone: ZoneRules) -> Ticket {
    let match = matcher.order(of: draft)
    let order = match.map { grouper.drafts[$0] }
    var ticket = Ticket(
      id: TicketID(composed: draft.number), customer: customerID(draft),
      order: order.map { OrderID(composed: $0.number) }, received: draft.time,
      channel: mapping.channel, language: mapping.language, reason: mapping.reason,
      wants: mapping.wants)
    let pieces = pieces(draft, match)
    ticket.lines = pieces
    ticket.extra = exactPrices(draft)
    if order.map({ $0.country != draft.country }) ?? true {
      ticket.extra.members += statedCountry(draft)
    }
    let isPending = openSince.map { zone.day(at: draft.time) >= $0 } ?? false
    if !isPending {
      ticket.decisions = [decision(draft, pieces)]
      ticket.conversation = .closed
    }
    report.creditLines += draft.lines.count
    if draft.customer < 0 { report.withoutCustomer += draft.lines.count }
    if isPending { report.pending += 1 } else { report.decided += 1 }
    if match != nil {
      report.matched += 1
    } else {
      report.warnings.append(.orderNotFound(row: draft.row, note: draft.number))
    }
    return ticket.asReceived()
  }

  private func decision(_ draft: InvoiceDraft, _ pieces: [TicketLine]) -> DecisionRecord {
    let amounts = zip(draft.lines, pieces).map { line, piece in
      AttributedAmount(
        .line(piece.line), Money(line.price * Int64(line.quantity), mapping.currency),
        quantity: line.quantity)
    }
    var decision = Decision(
      resolutions: [.refund(amounts, to: .original, goodsBack: false)], at: draft.time,
      by: mapping.agent)
    decision.creditNote = draft.number
    return DecisionRecord(decision, life: .executed(at: draft.time))
  }

  /// The lines of the order that a note's lines take back: of several with the same code the first that
  /// has units left. What the order does not hold is named by its code alone.
  private mutating func pieces(_ note: InvoiceDraft, _ match: Int?) -> [TicketLine] {
    var isOver = false
    let pieces = note.lines.map { line in
      let sku = SKU(composed: grouper.texts[line.code])
      guard let match, let found = orderLine(holding: line, match) else {
        return TicketLine(article: sku, quantity: line.quantity)
      }
      let key = TakenLine(order: match, line: found)
      taken[key, default: 0] += line.quantity
      if taken[key, default: 0] > grouper.drafts[match].lines[found].quantity { isOver = true }
      var piece = TicketLine(line: LineID(composed: "L\(found + 1)"), quantity: line.quantity)
      piece.article = sku
      return piece
    }
    if isOver, let match {
      report.warnings.append(
        .creditedMore(row: note.row, note: note.number, order: grouper.drafts[match].number))
    }
    return pieces
  }

  private func orderLine(holding line: InvoiceLine, _ match: Int) -> Int? {
    let lines = grouper.drafts[match].lines
    let same = lines.indices.filter { lines[$0].code == line.code }
    let free = same.first { index in
      let taken = taken[TakenLine(order: match, line: index)] ?? 0
      return lines[index].quantity - taken >= line.quantity
    }
    return free ?? same.first
  }

  /// The country that a note itself states: without an order, or beside one of another country, nothing
  /// else would say where the money went.
  private func statedCountry(_ note: InvoiceDraft) -> [ExtraFields.Member] {
    let country = grouper.texts[note.country]
    guard !country.isEmpty else { return [] }
    let json = String(decoding: JSONValue.string(country).canonicalBytes, as: UTF8.self)
    return [ExtraFields.Member(key: "country", json: json)]
  }

  /// Prices of a note's rows that are finer than the currency, by row.
  private func exactPrices(_ draft: InvoiceDraft) -> ExtraFields {
    let exact = draft.lines.enumerated().compactMap { index, line in
      grouper.exactPrices[line.row].map { JSONValue.array([.integer(Int64(index)), .string($0)]) }
    }
    guard !exact.isEmpty else { return ExtraFields() }
    let json = String(decoding: JSONValue.array(exact).canonicalBytes, as: UTF8.self)
    return ExtraFields([ExtraFields.Member(key: "unit_prices_exact", json: json)])
  }
}
