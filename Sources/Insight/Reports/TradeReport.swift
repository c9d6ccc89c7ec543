public import Phrases
public import RefundDesk

/// What a report on sales and credits is made of: rows of one dimension.
public struct TradeReport: Sendable {
  /// Its name on the command line.
  public var name: String
  /// Its heading.
  public var part: ReportPart
  /// What its rows are.
  public var term: ReportTerm
  /// What its rows are called by.
  public var dimension: TradeDimension
  /// The rows, in the order in which they are shown.
  public var rows: [TradeRow]
  /// The days covered; nil for everything.
  public var days: ClosedRange<Day>?
  /// What rows are called besides their key, such as the name of a product.
  public var names: [String: String] = [:]
  /// What giving back costs besides the money; nil where nobody asked.
  public var costs: RefundCosts?
  /// How many rows people see; exports have all.
  public var shown = 60

  /// A report of rows.
  public init(
    name: String, part: ReportPart, term: ReportTerm, dimension: TradeDimension, rows: [TradeRow],
    days: ClosedRange<Day>? = nil
  ) {
    self.name = name
    self.part = part
    self.term = term
    self.dimension = dimension
    self.rows = rows
    self.days = days
  }

  /// The rows that gave back most first, a currency after the other: so that the running share says how few
  /// of them make most of what was given back (Pareto). The currency with most credit lines comes first.
  public static func byCredits(_ rows: [TradeRow]) -> [TradeRow] {
    var lines: [Currency: Int] = [:]
    for row in rows { lines[row.key.currency, default: 0] += row.figures.creditLines }
    return rows.sorted { left, right in
      let (one, other) = (left.key.currency, right.key.currency)
      if one != other {
        let (most, least) = (lines[one] ?? 0, lines[other] ?? 0)
        return most != least ? most > least : one.code < other.code
      }
      if left.figures.creditValue != right.figures.creditValue {
        return left.figures.creditValue < right.figures.creditValue
      }
      return left.key < right.key
    }
  }

  /// The report in words.
  public func report(in phrases: Phrases) -> Report {
    let words = ReportWords(phrases: phrases)
    let lead = days.map { phrases.periodCovered(from: $0.lowerBound, to: $0.upperBound) }
    return Report(
      name: name, title: phrases.title(part),
      lead: [lead ?? phrases.wholeDesk, phrases.tradeNote], sections: [section(words)],
      phrases: phrases)
  }

  /// The figures as a part of a report.
  public func section(in phrases: Phrases) -> ReportSection {
    section(ReportWords(phrases: phrases))
  }

  private func section(_ words: ReportWords) -> ReportSection {
    let notes = rows.count > shown ? [words.phrases.firstRows(shown, of: rows.count)] : []
    var table = ReportTable(columns: columns(words), rows: cells(words))
    table.shownRows = shown
    var section = ReportSection(
      id: name, title: words.phrases.title(part), notes: notes, chart: chart(words), table: table)
    section.drawn = words.phrases.name(.creditValue)
    return section
  }

  private func columns(_ words: ReportWords) -> [ReportTable.Column] {
    // Nothing is ever sold for a reason, or by an agent: such columns would only hold zeros.
    let hasSales = rows.contains { $0.figures.salesLines > 0 }
    let sales = hasSales ? ReportTable.Column.Readers.everybody : .programs
    return [
      words.column("key", term, isNumber: false),
      words.column("sales_lines", .salesLines, readers: sales),
      words.column("credit_lines", .creditLines),
      words.column("sales_invoices", .salesInvoices, readers: sales),
      words.column("credit_notes", .creditNotes),
      words.column("sales_value", .salesValue, readers: sales),
      words.column("credit_value", .creditValue),
      words.column("currency", .currency, isNumber: false, readers: .programs),
      words.column("sales_units", .salesUnits, readers: .programs),
      words.column("credit_units", .creditUnits, readers: .programs),
      words.column("unit_rate", .unitRate, readers: sales),
      words.column("value_rate", .valueRate, readers: sales),
      words.column("running_share", .runningShare),
    ]
      + (costs == nil
        ? []
        : [
          words.column("credit_returns", .creditNotes, readers: .programs),
          words.column("handling_cost", .handlingCost),
        ])
  }

  /// What giving back cost besides the money; in the currency of the inputs only.
  private func cost(_ figures: TradeFigures, _ currency: Currency) -> [ReportCell] {
    guard let costs else { return [] }
    let back = ReportCell.count(figures.creditReturns)
    guard costs.currency == currency else { return [back, .none] }
    return [
      back, .money(costs.cost(of: figures.creditNotes, back: figures.creditReturns)),
    ]
  }

  private func cells(_ words: ReportWords) -> [[ReportCell]] {
    var all: [Currency: Int128] = [:]
    for row in rows { all[row.key.currency, default: 0] += row.figures.creditValue.millionths }
    var running: [Currency: Int128] = [:]
    return rows.map { row in
      let (figures, currency) = (row.figures, row.key.currency)
      running[currency, default: 0] += figures.creditValue.millionths
      let share = Rate(-(running[currency] ?? 0), of: -(all[currency] ?? 0))
      return [
        key(row.key.value, words), .count(figures.salesLines), .count(figures.creditLines),
        .count(figures.salesInvoices), .count(figures.creditNotes),
        .exact(figures.salesValue, currency), .exact(figures.creditValue, currency),
        .currency(currency), .count(figures.salesUnits), .count(-figures.creditUnits),
        figures.unitRate.map { .rate($0) } ?? .none, figures.valueRate.map { .rate($0) } ?? .none,
        share.map { .rate($0) } ?? .none,
      ] + cost(figures, currency)
    }
  }

  private func key(_ value: String?, _ words: ReportWords) -> ReportCell {
    if let value, let name = names[value] {
      return .name(code: value, shown: name == value ? value : "\(value) \(name)")
    }
    return words.cell(value, by: dimension)
  }

  private func label(_ value: String?, _ words: ReportWords) -> String {
    if dimension == .month, let value { return words.phrases.shortMonth(named: value) }
    if let value, let name = names[value] { return name }
    return key(value, words).shown(words.phrases)
  }

  /// Values credited: months in their order, everything else as the first dozen.
  private func chart(_ words: ReportWords) -> ReportChart? {
    guard let currency = rows.first?.key.currency else { return nil }
    let own = rows.filter { $0.key.currency == currency }
    let points = own.map { row in
      let value = (-row.figures.creditValue).rounded
      return ReportChart.Point(
        label(row.key.value, words), value,
        shown: words.phrases.money(Money(value, currency)))
    }
    return dimension == .month ? .columns(points) : .bars(Array(points.prefix(12)))
  }
}
