public import RefundDesk

/// Adds up what was sold and given back, in one pass over orders and one over tickets.
///
/// It is mergeable: tallies of parts of the desk add up to the tally of the whole, in any order, so
/// that an index can keep one and add to it. What was imported twice must not be counted twice: who
/// feeds it gives each order and each ticket once.
///
/// A sale is a line of an order, whatever became of the order: cancelled ones and adjustments of the
/// books count as the shop's invoices do. A credit is an amount that a decision which holds gives back
/// for a line. A month is a local one: that of ``Order/placed``, and that of the decision.
public struct TradeTally: Sendable {
  /// Where the shop's calendar is kept.
  public let zone: ZoneRules
  var figures: [TradeDimension: [TradeKey: TradeFigures]] = [:]
  var total: [Currency: TradeFigures] = [:]
  private var months = MonthNames()

  /// A tally of nothing yet, in a zone.
  public init(zone: ZoneRules) { self.zone = zone }

  /// Counts an order's lines as sold.
  public mutating func count(_ order: Order, customer: Customer? = nil) {
    let month = order.placed.map { months.name(of: zone.day(at: $0)) }
    let headings: [(TradeDimension, String?)] = [
      (.month, month), (.country, order.country ?? customer?.country),
      (.saleChannel, order.channel?.rawValue), (.segment, customer?.segment),
    ]
    var sale = TradeFigures()
    sale.salesInvoices = 1
    var skus: Set<SKU> = []
    for line in order.lines {
      var piece = TradeFigures()
      piece.salesLines = 1
      piece.salesUnits = line.quantity
      piece.salesValue = line.exactTotal
      sale.add(piece)
      piece.salesInvoices = skus.insert(line.sku).inserted ? 1 : 0
      add(piece, to: .variant, line.sku.rawValue, order.currency)
    }
    for (dimension, value) in headings { add(sale, to: dimension, value, order.currency) }
    total[order.currency, default: TradeFigures()].add(sale)
  }

  /// Counts what the decisions of a ticket give back. A ticket merged into another counts with it.
  public mutating func count(_ ticket: Ticket, order: Order?, customer: Customer? = nil) {
    var notes: Set<String> = []
    for record in ticket.decisions where record.life.counts {
      let credit = CreditedDecision(record.decision, of: ticket, order: order)
      guard !credit.lines.isEmpty else { continue }
      let isNew = record.decision.creditNote.map { notes.insert($0).inserted } ?? true
      let headings: [(TradeDimension, String?)] = [
        (.month, months.name(of: zone.day(at: record.decision.at))),
        (.country, ticket.statedCountry ?? order?.country ?? customer?.country),
        (.reason, ticket.reason.rawValue), (.agent, record.decision.by.rawValue),
        (.saleChannel, order?.channel?.rawValue), (.channel, ticket.channel.rawValue),
        (.segment, customer?.segment),
      ]
      count(credit, isNewNote: isNew, under: headings)
    }
  }

  private mutating func count(
    _ credit: CreditedDecision, isNewNote: Bool, under headings: [(TradeDimension, String?)]
  ) {
    for (currency, lines) in credit.byCurrency {
      var whole = TradeFigures()
      whole.creditNotes = isNewNote ? 1 : 0
      whole.creditReturns = isNewNote && credit.goodsComeBack ? 1 : 0
      var skus: Set<SKU?> = []
      for line in lines {
        var piece = TradeFigures()
        piece.creditLines = 1
        piece.creditUnits = line.units
        piece.creditValue = -ExactSum(minorUnits: line.amount)
        whole.add(piece)
        piece.creditNotes = skus.insert(line.sku).inserted && isNewNote ? 1 : 0
        if credit.goodsComeBack { piece.creditReturns = piece.creditNotes }
        add(piece, to: .variant, line.sku?.rawValue, currency)
      }
      for (dimension, value) in headings { add(whole, to: dimension, value, currency) }
      total[currency, default: TradeFigures()].add(whole)
    }
  }

  /// Adds what another tally has counted.
  public mutating func merge(_ other: TradeTally) {
    for (dimension, headings) in other.figures {
      for (key, part) in headings { add(part, to: dimension, key.value, key.currency) }
    }
    for (currency, part) in other.total { total[currency, default: TradeFigures()].add(part) }
  }

  mutating func add(
    _ part: TradeFigures, to dimension: TradeDimension, _ value: String?, _ currency: Currency
  ) {
    figures[dimension, default: [:]][TradeKey(value, currency), default: TradeFigures()].add(part)
  }
}
