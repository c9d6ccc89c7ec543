public import RefundDesk

/// Sums of amounts, one for each currency. Almost every desk has one currency, kept at hand.
public struct MoneySums: Hashable, Sendable {
  private var main: Currency?
  private var mainUnits: Int128 = 0
  private var others: [Currency: Int128] = [:]

  /// Nothing in any currency.
  public init() {}

  /// Adds an amount.
  public mutating func add(_ amount: Money) { add(Int128(amount.minorUnits), amount.currency) }

  /// Adds all of other sums.
  public mutating func add(_ sums: MoneySums) {
    if let main = sums.main { add(sums.mainUnits, main) }
    for (currency, units) in sums.others { add(units, currency) }
  }

  mutating func add(_ units: Int128, _ currency: Currency) {
    if main == nil { main = currency }
    if main == currency { mainUnits += units } else { others[currency, default: 0] += units }
  }

  /// The sums by the code of their currency. One that is too great for an amount is shown as the
  /// greatest amount there is.
  public var amounts: [Money] {
    var sums = others
    if let main { sums[main] = mainUnits }
    return sums.map { Money(Int64(clamping: $0.value), $0.key) }
      .sorted { $0.currency.code < $1.currency.code }
  }

  /// Whether two have the same sums, in whichever order they came.
  public static func == (left: MoneySums, right: MoneySums) -> Bool {
    left.amounts == right.amounts
  }

  /// Feeds what ``==(_:_:)`` compares.
  public func hash(into hasher: inout Hasher) { hasher.combine(amounts) }
}
