import Phrases
import RefundDesk

extension RefundCosts {
  /// What refunds of a period cost, part by part, beside those of the period before.
  func section(
    _ now: RefundSpending, before: RefundSpending, _ words: ReportWords
  ) -> ReportSection {
    let phrases = words.phrases
    var rows = [
      row("shipping_back", words, now, before, shippingBack) { $0.returns },
      row("handling", words, now, before, handling) { $0.returns },
      row("minutes", words, now, before, minuteCost) {
        Int(clamping: minutes(of: $0.refunds, back: $0.returns))
      },
      row("payment_fee", words, now, before, paymentFee) { $0.payments },
      [
        name("late_penalty", words), now.late.map { .count($0.count) } ?? .none, .none,
        late(now), late(before),
      ],
      [
        name("cost_per_refund", words), .count(now.refunds),
        mean(of: now).map { .money($0) } ?? .none, .money(cost(of: now)),
        .money(cost(of: before)),
      ],
    ]
    if now.refunds + before.refunds == 0 { rows = [] }
    var notes = [phrases.costNote]
    if now.late == nil || before.late == nil { notes.append(phrases.lateNotComputed) }
    return ReportSection(
      id: "costs", title: phrases.title(.costs), notes: notes,
      table: ReportTable(
        columns: [
          words.column("part", .measure, isNumber: false), words.column("n", .cases),
          words.column("each", .each), words.column("sum", .total),
          words.column("before", .before),
        ], rows: rows))
  }

  private func name(_ code: String, _ words: ReportWords) -> ReportCell {
    .name(code: code, shown: words.phrases.costPart(code))
  }

  /// A part that costs the same each time.
  private func row(
    _ code: String, _ words: ReportWords, _ now: RefundSpending, _ before: RefundSpending,
    _ each: Int64, _ cases: (RefundSpending) -> Int
  ) -> [ReportCell] {
    func sum(_ spending: RefundSpending) -> ReportCell {
      .money(Money(RefundCosts.product(cases(spending), each), currency))
    }
    return [
      name(code, words), .count(cases(now)), .money(Money(each, currency)), sum(now), sum(before),
    ]
  }

  private func late(_ spending: RefundSpending) -> ReportCell {
    spending.late.map { .money($0.sum(in: currency)) } ?? .none
  }
}
