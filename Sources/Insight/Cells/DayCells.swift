import RefundDesk

/// Cells of all dimensions in one zone: the sums of each day, kept while rows come and go.
struct DayCells: Sendable {
  /// Where the days are; nil where no cells are kept.
  private(set) var zone: ZoneRules?
  /// No row in the cells is of a later moment; there may be none as late.
  var latest = Int64.min
  /// By ``TradeDimension/place``; that of months has days without a heading. The last one is of faults.
  private(set) var tables: [CellTable]

  /// The place of the cells of faults: a variant with the place of the fault as its currency.
  static let faults = TradeDimension.allCases.count

  /// No cells.
  init() { tables = Array(repeating: CellTable(), count: DayCells.faults + 1) }

  /// No cells yet, in a zone.
  init(in zone: ZoneRules) {
    self.init()
    self.zone = zone
  }

  /// The local day of a moment.
  func day(of moment: Int64) -> Int32 {
    guard moment != CourseRow.none, let zone else { return TradeCell.undated }
    return Int32(clamping: zone.day(at: Timestamp(microseconds: moment)).daysSinceEpoch)
  }

  /// Adds to a heading of a dimension, or takes away again.
  mutating func add(_ cell: TradeCell, to dimension: Int, _ value: UInt32, sign: Int) {
    var cell = cell
    cell.value = value
    tables[dimension].add(cell, sign: sign)
  }

  /// Whether sums of cells, of some days or of everything, are sums of what is known at a moment: nothing
  /// in them is later, or the days were over by then.
  func isWhole(at moment: Int64, on days: ClosedRange<Day>? = nil, in zone: ZoneRules) -> Bool {
    guard self.zone == zone else { return false }
    if latest <= moment { return true }
    guard let last = days?.upperBound else { return false }
    return zone.time(on: last.adding(days: 1), secondsOfDay: 0).microseconds - 1 <= moment
  }

  /// The cells of days, in the numbers of ``TradeCell/day``.
  static func numbers(_ days: ClosedRange<Day>?) -> ClosedRange<Int32>? {
    days.map {
      Int32(clamping: $0.lowerBound.daysSinceEpoch)...Int32(clamping: $0.upperBound.daysSinceEpoch)
    }
  }

  /// Writes the zone and all tables.
  func write(to writer: inout FigureWriter) {
    writer.add(zone.map(DayCells.fingerprint) ?? "")
    writer.add(Int(latest))
    for table in tables { writer.add(table.packed) }
  }

  /// Reads tables; those of another zone are none.
  init?(_ reader: inout FigureReader, in zone: ZoneRules) {
    self.init()
    guard let name = reader.text(), let latest = reader.number() else { return nil }
    for place in tables.indices {
      guard let cells = reader.rows(of: TradeCell.self) else { return nil }
      tables[place] = CellTable(cells)
    }
    if name == DayCells.fingerprint(zone) {
      self.zone = zone
      self.latest = Int64(latest)
    } else {
      self = DayCells()
    }
  }

  /// A sum over all cells that does not depend on the numbers of words.
  func fingerprint(_ words: FigureWords, _ skus: FigureWords) -> UInt64 {
    var sum: UInt64 = 0
    for (place, table) in tables.enumerated() {
      for cell in table.packed {
        let name: String? =
          place == DayCells.faults || place == TradeDimension.variant.place
          ? skus.word(cell.value)
          : place == TradeDimension.reason.place ? "\(cell.value)" : words.word(cell.value)
        let currency = place == DayCells.faults ? "\(cell.currency)" : words.word(cell.currency)
        sum &+= FigureKeys.hash(
          "\(place)|\(cell.day)|\(name ?? "\u{0}")|\(currency ?? "\u{0}")|\(cell.lines)"
            + "|\(cell.notes)|\(cell.returns)|\(cell.units)|\(cell.sum)")
      }
    }
    return sum
  }

  /// A name that two zones share only where their clocks always show the same.
  private static func fingerprint(_ zone: ZoneRules) -> String {
    let changes = zone.transitions.map { "\($0.at.microseconds):\($0.offset)" }
    let text = "\(zone.name)|\(zone.firstOffset)|" + changes.joined(separator: "|")
    return "\(zone.name) \(FigureKeys.hash(text))"
  }
}
