public import RefundDesk

extension TradeTally {
  /// The sales and credits of figures, of a period or of everything, as far as they are known at a
  /// moment.
  public init(
    _ figures: DeskFigures, in period: Period?, asOf: Timestamp, zone: ZoneRules
  ) {
    self.init(zone: zone)
    let span = Span(period, asOf)
    count(figures.sales, span)
    count(figures.requests, span)
  }

  /// The moments that count, in microseconds: both ends included.
  struct Span {
    private let from: Int64
    private let to: Int64
    private let takesUndated: Bool

    init(_ period: Period?, _ asOf: Timestamp) {
      from = period?.from.microseconds ?? Int64.min + 1
      to = min(asOf.microseconds, (period?.to.microseconds ?? .max) - 1)
      takesUndated = period == nil
    }

    func contains(_ moment: Int64) -> Bool {
      moment == CourseRow.none ? takesUndated : from <= moment && moment <= to
    }
  }

  private mutating func count(_ figures: SaleFigures, _ span: Span) {
    var (first, latest) = (Int64.max, Int64.min)
    for row in figures.sales
    where row.isThere && row.placed != CourseRow.none && span.contains(row.placed) {
      first = min(first, row.placed)
      latest = max(latest, row.placed)
    }
    var months = MonthCount(from: first, to: latest, in: zone)
    var flat = FlatTrade(
      words: figures.words.count, skus: figures.skus.count, months: months.count)
    for row in figures.sales where row.isThere && span.contains(row.placed) {
      let currency = flat.place(of: row.currency)
      var piece = TradeFigures()
      if !row.marks.contains(.isEmpty) {
        piece.salesLines = 1
        piece.salesUnits = Int(row.units)
        piece.salesValue = ExactSum(rawMillionths: row.value)
        if row.marks.contains(.beginsVariant) { piece.salesInvoices = 1 }
        flat.add(piece, to: .variant, Int(row.sku), currency)
      }
      piece.salesInvoices = row.marks.contains(.beginsOrder) ? 1 : 0
      flat.add(piece, to: .month, months.month(of: row.placed), currency)
      flat.add(piece, to: .country, Int(row.country), currency)
      flat.add(piece, to: .saleChannel, Int(row.saleChannel), currency)
      flat.add(piece, to: .segment, Int(row.segment), currency)
    }
    take(flat, figures.words, figures.skus, months)
  }

  private mutating func count(_ figures: RequestFigures, _ span: Span) {
    var (first, latest) = (Int64.max, Int64.min)
    for row in figures.credits where row.isThere && span.contains(row.at) {
      first = min(first, row.at)
      latest = max(latest, row.at)
    }
    var months = MonthCount(from: first, to: latest, in: zone)
    var flat = FlatTrade(
      words: figures.words.count, skus: figures.skus.count, months: months.count)
    for row in figures.credits where row.isThere && span.contains(row.at) {
      guard figures.requests.indices.contains(Int(row.ticket)) else { continue }
      let request = figures.requests[Int(row.ticket)]
      let currency = flat.place(of: row.currency)
      var piece = TradeFigures()
      piece.creditLines = 1
      piece.creditUnits = Int(row.units)
      piece.creditValue = -ExactSum(minorUnits: row.amount)
      piece.creditNotes = row.marks.contains(.beginsVariant) ? 1 : 0
      piece.creditReturns = row.marks.isSuperset(of: [.beginsVariant, .goodsBack]) ? 1 : 0
      flat.add(piece, to: .variant, Int(row.sku), currency)
      piece.creditNotes = row.marks.contains(.beginsNote) ? 1 : 0
      piece.creditReturns = row.marks.isSuperset(of: [.beginsNote, .goodsBack]) ? 1 : 0
      flat.add(piece, to: .month, months.month(of: row.at), currency)
      flat.add(piece, to: .country, Int(row.country), currency)
      flat.add(piece, to: .reason, Int(request.reason), currency)
      flat.add(piece, to: .agent, Int(row.by), currency)
      flat.add(piece, to: .saleChannel, Int(row.saleChannel), currency)
      flat.add(piece, to: .channel, Int(request.channel), currency)
      flat.add(piece, to: .segment, Int(request.segment), currency)
    }
    take(flat, figures.words, figures.skus, months)
  }

  private mutating func take(
    _ flat: FlatTrade, _ words: FigureWords, _ skus: FigureWords, _ months: MonthCount
  ) {
    flat.forEach { dimension, value, currency, part in
      guard let currency = words.word(currency).flatMap({ Currency($0) }) else { return }
      let name: String? =
        switch dimension {
        case .month: months.name(of: value)
        case .variant: skus.word(UInt32(truncatingIfNeeded: value))
        case .reason: Reason.allCases[value].rawValue
        case .country, .agent, .saleChannel, .channel, .segment:
          words.word(UInt32(truncatingIfNeeded: value))
        }
      add(part, to: dimension, name, currency)
      // Every sale and every credit has exactly one month.
      if dimension == .month { total[currency, default: TradeFigures()].add(part) }
    }
  }
}
