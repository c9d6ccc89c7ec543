public import Phrases
import RefundDesk

extension ReportSection {
  /// Sales and credits by the month of the year, over all years: nil where there are no months.
  ///
  /// The index is the month's share of units given back, of that of the whole; 100 is as always. How many
  /// years a month rests on stands beside it, since one year is no season.
  public static func seasons(_ trade: TradeTally, in phrases: Phrases) -> ReportSection? {
    var months: [Currency: [Int: (figures: TradeFigures, years: Int)]] = [:]
    for row in trade.rows(by: .month) {
      guard let name = row.key.value, let month = Int(name.suffix(2)) else { continue }
      var (figures, years) = months[row.key.currency]?[month] ?? (TradeFigures(), 0)
      figures.add(row.figures)
      years += 1
      months[row.key.currency, default: [:]][month] = (figures, years)
    }
    let words = ReportWords(phrases: phrases)
    var rows: [[ReportCell]] = []
    for (currency, found) in months.sorted(by: { $0.key.code < $1.key.code }) {
      let whole = found.values.reduce(into: TradeFigures()) { $0.add($1.figures) }
      for (month, entry) in found.sorted(by: { $0.key < $1.key }) {
        let rate = entry.figures.unitRate
        // Of the counts themselves: a ratio of rounded rates would be off by some hundredths.
        let index = Rate(
          entry.figures.creditUnits * whole.salesUnits,
          of: entry.figures.salesUnits * whole.creditUnits)
        rows.append([
          .name(code: String(month), shown: phrases.monthOfYear(month)), .currency(currency),
          .count(entry.years), .count(entry.figures.salesUnits), .count(entry.figures.creditUnits),
          rate.map { .rate($0) } ?? .none, index.map { .rate($0) } ?? .none,
        ])
      }
    }
    guard !rows.isEmpty else { return nil }
    return ReportSection(
      id: "seasons", title: phrases.title(.seasons), notes: [phrases.seasonNote],
      table: ReportTable(
        columns: [
          words.column("month", .month, isNumber: false),
          words.column("currency", .currency, isNumber: false, readers: .programs),
          words.column("years", .years), words.column("sold", .salesUnits),
          words.column("credited", .creditUnits), words.column("rate", .unitRate),
          words.column("index", .seasonIndex),
        ], rows: rows))
  }
}
