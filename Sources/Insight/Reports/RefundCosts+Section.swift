import Phrases
import RefundDesk

extension RefundCosts {
  /// What refunds of a period cost, part by part, beside those of the period before.
  func section(_ now: TradeFigures, before: TradeFigures, _ words: ReportWords) -> ReportSection {
    let phrases = words.phrases
    let (notes, back) = (now.creditNotes, now.creditReturns)
    let minutes = minutes(of: notes, back: back)
    func row(
      _ code: String, _ cases: Int, _ each: ReportCell, _ sum: Money, _ earlier: Money?
    ) -> [ReportCell] {
      [
        .name(code: code, shown: phrases.costPart(code)), .count(cases), each, .money(sum),
        earlier.map { .money($0) } ?? .none,
      ]
    }
    func times(_ count: Int, _ amount: Int64) -> Money {
      Money(RefundCosts.product(count, amount), currency)
    }
    let (past, pastBack) = (before.creditNotes, before.creditReturns)
    let pastMinutes = self.minutes(of: past, back: pastBack)
    let rows = [
      row(
        "shipping_back", back, .money(Money(shippingBack, currency)), times(back, shippingBack),
        times(pastBack, shippingBack)),
      row(
        "handling", back, .money(Money(handling, currency)), times(back, handling),
        times(pastBack, handling)),
      row(
        "minutes", Int(clamping: minutes), .money(Money(minuteCost, currency)),
        times(Int(clamping: minutes), minuteCost), times(Int(clamping: pastMinutes), minuteCost)),
      row(
        "cost_per_refund", notes, mean(of: notes, back: back).map { .money($0) } ?? .none,
        cost(of: notes, back: back), cost(of: past, back: pastBack)),
    ]
    return ReportSection(
      id: "costs", title: phrases.title(.costs), notes: [phrases.costNote],
      table: ReportTable(
        columns: [
          words.column("part", .measure, isNumber: false), words.column("n", .cases),
          words.column("each", .each), words.column("sum", .total),
          words.column("before", .before),
        ], rows: notes + past == 0 ? [] : rows))
  }
}
