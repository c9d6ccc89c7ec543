import RefundDesk

extension TradeTally {
  /// The sales and credits of some days, or of everything, as sums of cells.
  ///
  /// Nil where cells cannot tell, because something in them lies after the moment, or their days are
  /// another zone's: then rows must be added up.
  init?(_ figures: DeskFigures, on days: ClosedRange<Day>?, asOf: Timestamp, zone: ZoneRules) {
    let moment = asOf.microseconds
    guard
      figures.sales.cells.isWhole(at: moment, on: days, in: zone) || figures.sales.count == 0,
      figures.requests.cells.isWhole(at: moment, on: days, in: zone)
    else { return nil }
    self.init(zone: zone)
    let numbers = DayCells.numbers(days)
    for dimension in TradeDimension.allCases {
      let (sales, requests) = (figures.sales, figures.requests)
      add(sales.cells, dimension, numbers, sales.words, sales.skus) { TradeFigures(sale: $0) }
      add(requests.cells, dimension, numbers, requests.words, requests.skus) {
        TradeFigures(credit: $0)
      }
    }
  }

  private mutating func add(
    _ cells: DayCells, _ dimension: TradeDimension, _ days: ClosedRange<Int32>?,
    _ words: FigureWords, _ skus: FigureWords, _ figures: (TradeCell) -> TradeFigures
  ) {
    var names = MonthNames()
    for cell in TradeTally.sums(cells.tables[dimension.place], days, byDay: dimension == .month) {
      guard let currency = words.word(cell.currency).flatMap({ Currency($0) }) else { continue }
      let part = figures(cell)
      let name: String? =
        switch dimension {
        case .month:
          cell.day == TradeCell.undated ? nil : names.name(of: Day(daysSinceEpoch: Int(cell.day)))
        case .variant: skus.word(cell.value)
        case .reason:
          Reason.allCases[min(Int(cell.value), Reason.allCases.count - 1)].rawValue
        case .country, .agent, .saleChannel, .channel, .segment: words.word(cell.value)
        }
      add(part, to: dimension, name, currency)
      if dimension == .month { total[currency, default: TradeFigures()].add(part) }
    }
  }

  /// The sums of a table's cells by value and currency, and by day where days matter.
  private static func sums(
    _ table: CellTable, _ days: ClosedRange<Int32>?, byDay: Bool
  ) -> [TradeCell] {
    var sums: [TradeCell] = []
    // One table of places for each currency, of which nearly every desk has one.
    var places: [UInt32: [Int32]] = [:]
    var (here, width) = ([Int32](), 0)
    var currency = UInt32.max
    var seen: [CellTable.Heading: Int] = [:]
    table.scan(days) { cell in
      if byDay {
        let heading = CellTable.Heading(day: cell.day, value: 0, currency: cell.currency)
        if let place = seen[heading] { return sums[place].add(cell, sign: 1) }
        seen[heading] = sums.count
        sums.append(cell)
        return
      }
      if cell.currency != currency {
        places[currency] = here
        currency = cell.currency
        here = places[currency] ?? []
        width = here.count
      }
      let value = Int(cell.value)
      if value >= width {
        here += Array(repeating: -1, count: value + 1 - width)
        width = here.count
      }
      if here[value] >= 0 {
        sums[Int(here[value])].add(cell, sign: 1)
      } else {
        here[value] = Int32(truncatingIfNeeded: sums.count)
        sums.append(cell)
      }
    }
    return sums.filter { !$0.isEmpty }
  }
}

extension TradeFigures {
  /// What a cell of sales holds.
  fileprivate init(sale cell: TradeCell) {
    self.init()
    salesLines = Int(cell.lines)
    salesInvoices = Int(cell.notes)
    salesUnits = Int(cell.units)
    salesValue = ExactSum(rawMillionths: cell.sum)
  }

  /// What a cell of credits holds.
  fileprivate init(credit cell: TradeCell) {
    self.init()
    creditLines = Int(cell.lines)
    creditNotes = Int(cell.notes)
    creditUnits = Int(cell.units)
    creditReturns = Int(cell.returns)
    creditValue = ExactSum(rawMillionths: cell.sum)
  }
}
