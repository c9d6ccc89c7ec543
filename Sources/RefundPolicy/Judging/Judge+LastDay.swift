public import RefundDesk

/// How long a judgement is good for, so that a desk need not judge all of its open requests every morning.
extension Judge {
  /// The last day up to which the same records lead to the same floor and the same deadlines; nil where no
  /// day that passes changes them.
  ///
  /// Three things in a judgement look at its day: the version of the policy that sets the deadlines, rights
  /// that open once a day has passed, and facts that move by themselves. Where a row asks for one of those
  /// facts, the judgement is good for its day only; shipped policies and packs have no such row.
  ///
  /// - Parameters:
  ///   - facts: what the desk derives on the day of the judgement.
  ///   - today: that day.
  /// - Returns: the last day, never before `today`.
  public func lastDay(_ facts: CaseFacts, from today: Day) -> Day? {
    let law = law(for: facts)
    let rights = law.pack?.rights ?? []
    if deadlinesMove(facts) || rights.contains(where: \.right.when.movesByItself) { return today }
    let versions = policies.lazy.map { $0.effectiveFrom.adding(days: -1) }.filter { $0 >= today }
    let openings = rights.lazy.filter { $0.right.when.truth(facts) != .no }.compactMap { rule in
      law.count.flatMap { RightJudge(rule, facts: facts, count: $0).openingDay }
    }.filter { $0 >= today }
    return [versions.min(), openings.min()].compactMap { $0 }.min()
  }
}
