import RefundDesk

extension Decision {
  /// What it gives on top of what anybody is owed: amounts recorded as goodwill, and the bonus on a store
  /// credit. Nil where it gives nothing of the kind.
  var goodwill: Money? {
    var sums: [Money] = amounts.filter { $0.part == .goodwill }.map(\.amount)
    for resolution in resolutions {
      if case .credit(_, let bonus, _) = resolution, bonus.isPositive { sums.append(bonus) }
    }
    guard let first = sums.first else { return nil }
    return try? Money.sum(sums.filter { $0.currency == first.currency }, in: first.currency)
  }
}
