import RefundDesk

/// What one resolution costs: its terms, exact until they are shown.
struct CostSheet: Sendable {
  private(set) var terms: [(name: CostTerm.Name, amount: Fraction)] = []

  /// Adds a term that is not nothing.
  mutating func add(_ name: CostTerm.Name, _ amount: Fraction) {
    if !amount.isZero { terms.append((name, amount)) }
  }

  /// All terms together.
  var total: Fraction { terms.reduce(.zero) { $0 + $1.amount } }

  /// The terms as amounts of a currency.
  func shown(in currency: Currency) -> [CostTerm] {
    terms.map { CostTerm(name: $0.name, amount: $0.amount.money(currency)) }
  }
}
