public import Phrases
import RefundDesk

extension ReportCell {
  /// The value for people.
  public func shown(_ phrases: Phrases) -> String {
    switch self {
    case .none: "–"
    case .name(_, let shown): shown
    case .text(let text): text
    case .count(let count): phrases.number(count)
    case .money(let amount): phrases.money(amount)
    case .amounts(let amounts): amounts.isEmpty ? "–" : phrases.list(amounts.map(phrases.money))
    case .exact(let sum, let currency): phrases.money(Money(sum.rounded, currency))
    case .currency(let currency): currency.code
    case .rate(let rate): phrases.share(rate)
    case .duration(let seconds): phrases.age(seconds: seconds)
    case .day(let day): phrases.shortDate(day)
    }
  }

  /// The value for programs: no grouping, money in minor units, rates as decimals of one.
  var plain: String {
    switch self {
    case .none: ""
    case .name(let code, _): code ?? ""
    case .text(let text): text
    case .count(let count): String(count)
    case .money(let amount): String(amount.minorUnits)
    case .amounts(let amounts):
      amounts.map { "\($0.currency.code) \($0.minorUnits)" }.joined(separator: " ")
    case .exact(let sum, _): sum.minorUnitsText
    case .currency(let currency): currency.code
    case .rate(let rate): ReportCell.decimal(rate)
    case .duration(let seconds): String(seconds)
    case .day(let day): day.description
    }
  }

  /// Whether the value is words, so that exports quote it.
  var isText: Bool {
    switch self {
    case .name, .text, .amounts, .currency, .day: true
    case .none, .count, .money, .exact, .rate, .duration: false
    }
  }

  /// What it counts for among others where cells are shaded.
  var weight: Int64 {
    switch self {
    case .count(let count): Int64(count)
    case .money(let amount): amount.minorUnits
    case .exact(let sum, _): sum.rounded
    case .rate(let rate): Int64(rate.basisPoints)
    case .duration(let seconds): seconds
    case .none, .name, .text, .amounts, .currency, .day: 0
    }
  }

  /// A rate as a decimal: 12.5 % is `0.1250`.
  private static func decimal(_ rate: Rate) -> String {
    let points = String(rate.basisPoints.magnitude)
    let digits = String(repeating: "0", count: max(0, 5 - points.utf8.count)) + points
    return (rate.basisPoints < 0 ? "-" : "") + digits.dropLast(4) + "." + digits.suffix(4)
  }
}
