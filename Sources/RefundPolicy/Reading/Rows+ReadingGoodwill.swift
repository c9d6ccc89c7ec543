import RefundDesk
import Toml

extension BonusRow {
  init?(reading row: inout RowReader) {
    let head = row.head()
    let kinds = row.kinds()
    let rate = row.toml.rate("rate", required: false)
    let cap = row.toml.integer("cap", in: 0...Int64(1_000_000_000), required: false)
    let points = row.toml.count("points", in: 0...1_000_000, required: false)
    let months = row.toml.count("expires_months", in: 1...1200, required: false)
    guard let head, let kinds else { return nil }
    self.init(
      head: head, kinds: kinds, rate: rate, cap: cap, points: points, expiresMonths: months)
  }
}

extension GestureRow {
  init?(reading row: inout RowReader) {
    let head = row.head()
    let sort = row.toml.word("kind", as: Sort.self)
    let rates = row.toml.rates("rates")
    let cap = row.toml.integer("cap", in: 0...Int64(1_000_000_000), required: false)
    let points = row.toml.count("points", in: 0...1_000_000, required: false)
    guard let head, let sort else { return nil }
    self.init(head: head, sort: sort, rates: rates, cap: cap, points: points)
  }
}

extension ApprovalRow {
  init?(reading row: inout RowReader) {
    let head = row.head()
    let kinds = row.kinds()
    let from = row.toml.integer("amount_gte", in: 0...Int64.max)
    let by = row.toml.word("by", as: Person.Role.self)
    guard let head, let kinds, let from, let by else { return nil }
    self.init(head: head, kinds: kinds, from: from, by: by)
  }
}

extension GuardRow {
  init?(reading row: inout RowReader) {
    let head = row.head()
    _ = row.toml.word("effect", among: ["warn"], required: false)
    let withhold = row.toml.words("withhold", as: Withheld.self)
    guard let head, let withhold else { return nil }
    self.init(head: head, withhold: Set(withhold))
  }
}

extension DeadlineRow {
  init?(reading row: inout RowReader) {
    let head = row.head(wantsClause: false)
    let act = row.toml.word("for", as: Act.self)
    let start = row.toml.word("from", as: Start.self, required: false) ?? .requested
    let hours = row.toml.count("hours", in: 0...87_600, required: false)
    let days = row.toml.count("days", in: 0...3660, required: false)
    let business = row.toml.count("business_days", in: 0...3660, required: false)
    guard let head, let act else { return nil }
    let lengths: [Length?] = [
      hours.map { .hours($0) }, days.map { .days($0) }, business.map { .businessDays($0) },
    ]
    guard let length = lengths.compactMap({ $0 }).first else {
      row.toml.report(Diagnostic(.missingKey("days"), at: row.toml.table.span))
      return nil
    }
    self.init(head: head, act: act, length: length, start: start)
  }
}
