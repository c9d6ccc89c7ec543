public import RefundDesk

/// One value of a report's table. It is a value, not words: each way of showing it words it by itself.
public enum ReportCell: Hashable, Sendable {
  /// Nothing, or nothing that could be known.
  case none
  /// A code of the records with what people call it: `not_as_described`, "not as described".
  case name(code: String?, shown: String)
  /// A text that is the same to programs and people, such as an identifier.
  case text(String)
  /// How many.
  case count(Int)
  /// An amount.
  case money(Money)
  /// Amounts in several currencies, each at most once.
  case amounts([Money])
  /// An amount that may be finer than the currency's minor unit.
  case exact(ExactSum, Currency)
  /// The code of a currency: an own column for programs, said by each amount to people.
  case currency(Currency)
  /// A rate.
  case rate(Rate)
  /// How long, in seconds.
  case duration(Int64)
  /// A day.
  case day(Day)
}
