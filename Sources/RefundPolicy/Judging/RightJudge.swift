import RefundDesk

/// Holds one right against the facts of a case.
struct RightJudge {
  private let rule: RightInForce
  private let facts: CaseFacts
  private let count: DayCount

  init(_ rule: RightInForce, facts: CaseFacts, count: DayCount) {
    self.rule = rule
    self.facts = facts
    self.count = count
  }

  /// How the right stands.
  func standing() -> RightFinding.Standing {
    var unknowns: [Unknown] = []
    for step in Step.inOrder {
      switch gate(step) {
      case .passed: continue
      case .waits(let facts): unknowns += facts
      case .barred(let absence): return .absent(absence)
      }
    }
    guard let amount = amount() else { return .uncertain(unknowns + [.fact(.price)]) }
    if !unknowns.isEmpty { return .uncertain(unknowns) }
    return .found(grant(amount))
  }

  private enum Gate {
    case passed
    case waits([Unknown])
    case barred(RightAbsence)
  }

  /// What stands before a right, in the order in which it is asked.
  private enum Step {
    case owner, conditions, exceptions, opening, needs, term

    static let inOrder: [Step] = [.owner, .conditions, .exceptions, .opening, .needs, .term]
  }

  private func gate(_ step: Step) -> Gate {
    switch step {
    case .owner: owner()
    case .conditions: conditions()
    case .exceptions: exceptions()
    case .opening: opening()
    case .needs: needs()
    case .term: term()
    }
  }

  private func owner() -> Gate {
    if facts.truth(.owner) == .no { return .barred(.notOwner) }
    if facts.truth(.itemsInOrder) == .no, facts.lines.isEmpty { return .barred(.noLines) }
    return .passed
  }

  private func conditions() -> Gate {
    switch rule.right.when.truth(facts) {
    case .yes: return .passed
    case .unknown: return .waits(rule.right.when.unknowns(facts))
    case .no: return rule.right.when.firstBroken(facts).map { .barred(.notMet($0)) } ?? .passed
    }
  }

  /// An exception counts only where it is known to apply: nobody loses a right over a guess.
  private func exceptions() -> Gate {
    guard !rule.exceptions.isEmpty else { return .passed }
    let marks = facts.lines.isEmpty ? [facts.flagsKnownTrue] : facts.lines.map(\.flags)
    let excepted = marks.compactMap(exception)
    guard excepted.count == marks.count, let flag = excepted.first,
      let article = rule.right.exceptions[flag]
    else { return .passed }
    return .barred(.excepted(flag, article: article))
  }

  private func opening() -> Gate {
    if facts.truth(anyOf: rule.right.atOnceWhen) == .yes { return .passed }
    guard let name = rule.right.opensAfter else { return .passed }
    guard let day = openingDay else {
      return .waits([.fact(facts.day(.orderedOn) == nil ? .orderedOn : name)])
    }
    guard let now = facts.day(.decidedOn) ?? facts.day(.requestedOn) else {
      return .waits([.fact(.requestedOn)])
    }
    if now <= day { return .barred(.notOpenBefore(day)) }
    if let delivered = facts.day(.deliveredOn), let asked = facts.day(.requestedOn),
      delivered <= asked, facts.truth(anyOf: rule.right.needsAny) != .yes
    {
      return .barred(.deliveredMeanwhile(delivered))
    }
    return .passed
  }

  private func needs() -> Gate {
    if let flag = rule.right.barredBy.intersection(facts.flagsKnownTrue).flags.first {
      return .barred(.excepted(flag, article: rule.right.article))
    }
    if rule.right.needs.isEmpty && rule.right.needsAny.isEmpty { return .passed }
    let all = rule.right.needs.flags.reduce(Truth.yes) { $0.and(facts.truth($1)) }
    let any = rule.right.needsAny.isEmpty ? Truth.no : facts.truth(anyOf: rule.right.needsAny)
    let both = rule.right.needs.union(rule.right.needsAny)
    switch all.or(any) {
    case .yes: return .passed
    case .no: return .barred(.needs(both))
    case .unknown:
      return .waits(both.subtracting(facts.flagsKnownFalse).flags.map { .flag($0) })
    }
  }

  private func term() -> Gate {
    guard let from = rule.right.from, rule.right.length != nil else { return .passed }
    guard let asked = facts.day(.requestedOn) else { return .waits([.fact(.requestedOn)]) }
    guard let last = lastDay else {
      return hasNotBegun ? .passed : .waits([.fact(from)])
    }
    return asked > last ? .barred(.expired(last)) : .passed
  }

  /// Whether the goods are known not to have arrived, so that the term has not begun.
  private var hasNotBegun: Bool {
    rule.right.from == .deliveredOn && facts.truth(.delivered) == .no
  }
}

extension RightJudge {
  /// The day after which the right opens; nil where it waits for none, or nobody knows.
  var openingDay: Day? {
    if let name = rule.right.opensAfter, let day = facts.day(name) { return day }
    return rule.right.opensAfterOrderDays.flatMap { facts.day(.orderedOn)?.adding(days: $0) }
  }

  /// The last day for asking; nil where the starting day is unknown or has not come.
  var lastDay: Day? {
    guard let from = rule.right.from, var start = facts.day(from), let length = rule.right.length
    else {
      return nil
    }
    // L217-13: the guarantee begins anew with the article that came in place of the repair.
    if rule.right.renewedByReplacement, let replaced = facts.day(.replacedOn) {
      start = max(start, replaced)
    }
    var last = end(length, start)
    last = prolongedForSilence(last, start)
    last = prolongedByRepair(last, start)
    if let years = rule.right.capYears, let ordered = facts.day(.orderedOn) {
      last = min(last, ordered.adding(months: years * 12))
    }
    return last
  }

  private func end(_ length: Right.Length, _ start: Day) -> Day {
    switch length {
    case .days(let days): count.end(of: days, after: start)
    case .months(let months): count.end(ofMonths: months + repairMonths, after: start)
    case .businessDays(let days): count.end(ofBusinessDays: days, after: start)
    }
  }

  /// L221-20: a customer who was not told has twelve months more; told late, the term from then on.
  private func prolongedForSilence(_ last: Day, _ start: Day) -> Day {
    guard let months = rule.right.uninformedExtraMonths, facts.truth(.informed) == .no,
      case .days(let days)? = rule.right.length
    else { return last }
    let longest = count.rolled(start.adding(days: days).adding(months: months))
    guard let told = facts.day(.informedOn), told <= longest else { return longest }
    return max(last, count.end(of: days, after: max(told, start)))
  }

  /// Days without the goods do not count (L217-28); a rejection clock stops during a repair (CRA 22).
  private func prolongedByRepair(_ last: Day, _ start: Day) -> Day {
    var last = last
    if rule.right.outOfUseSuspends, let days = facts.number(.outOfUseDays), days > 0 {
      last = last.adding(days: Int(days))
    }
    guard let left = rule.right.clockStopsWithDaysLeft, let out = facts.day(.repairRequestedOn),
      out >= start, out <= last
    else { return last }
    guard let back = facts.day(.repairReturnedOn), back >= out else {
      // The repair is still under way: the clock stands still.
      return max(last, facts.day(.requestedOn) ?? last)
    }
    return max(last.adding(days: back.days(since: out)), back.adding(days: left))
  }

  /// Months that a repair has added.
  private var repairMonths: Int { prolongation?.months ?? 0 }

  private var prolongation: Right.Dated? {
    guard let repaired = facts.day(.repairedOn) else { return nil }
    return rule.right.afterRepair.last { $0.from <= repaired }
  }
}

extension RightJudge {
  /// The first mark that takes an article out of the right.
  private func exception(_ marks: FlagSet) -> CaseFlag? {
    marks.intersection(rule.exceptions).flags.first
  }

  private var eligibleLines: [CaseLine] { facts.lines.filter { exception($0.flags) == nil } }

  /// What a refund under the right comes to; nil while no price is known.
  private func amount() -> Int64? {
    guard !facts.lines.isEmpty || facts.number(.price) != nil else { return nil }
    var amount =
      facts.lines.isEmpty
      ? facts.number(.price) ?? 0 : eligibleLines.reduce(0) { $0 + $1.price }
    let wholeOrder = facts.word(.scope) != "lines" && eligibleLines.count == facts.lines.count
    switch rule.right.refund {
    case .price: break
    case .priceAndStandardDelivery:
      if wholeOrder { amount += facts.number(.standardDelivery) ?? 0 }
    case .priceAndDelivery:
      if wholeOrder { amount += facts.number(.delivery) ?? facts.number(.standardDelivery) ?? 0 }
    case .priceLessUse:
      if usedMoreThanSixMonths { amount -= facts.number(.useDeduction) ?? 0 }
    }
    if rule.right.depreciation, facts.truth(.informed) != .no {
      amount -= facts.number(.lossOfValue) ?? 0
    }
    return max(0, amount)
  }

  /// What a person's word takes off the amount.
  private var deducted: Money? {
    func entered(_ name: FactName) -> Int64 {
      if case .entered? = facts[name]?.source { max(0, facts.number(name) ?? 0) } else { 0 }
    }
    var units: Int64 = 0
    if rule.right.refund == .priceLessUse, usedMoreThanSixMonths { units += entered(.useDeduction) }
    if rule.right.depreciation, facts.truth(.informed) != .no { units += entered(.lossOfValue) }
    return units == 0 ? nil : facts.money(units)
  }

  private var usedMoreThanSixMonths: Bool {
    guard let delivered = facts.day(.deliveredOn), let asked = facts.day(.requestedOn)
    else { return false }
    return asked > delivered.adding(months: 6)
  }

  private func grant(_ amount: Int64) -> RightGrant {
    let opened = facts.truth(anyOf: rule.right.thenWhen) == .yes
    var remedies = opened ? rule.right.thenGrants : rule.right.grants
    if facts.truth(.minorDefect) == .yes {
      remedies.removeAll { rule.right.minorDefectBars.contains($0) }
    }
    let unsaid = rule.right.thenWhen.subtracting(facts.flagsKnownFalse).flags.map {
      Unknown.flag($0)
    }
    return RightGrant(
      remedies: remedies, amount: facts.money(amount), deducted: deducted,
      means: rule.right.means, lastDay: lastDay,
      due: dueDay, dueAfterGoodsBack: rule.right.due?.from == .goodsBackOn,
      mayWithhold: rule.right.mayWithhold,
      returnPaidBy: returnPayer, latePenalty: rule.right.latePenalty, caveats: caveats,
      wouldOpen: opened ? [] : unsaid)
  }

  /// Due dates are not moved to a working day: the earlier day is the safe one for who must pay.
  private var dueDay: Day? {
    guard let due = rule.right.due, let start = facts.day(due.from) else { return nil }
    let day: Day
    switch due.length {
    case .days(let days): day = start.adding(days: days)
    case .months(let months): day = start.adding(months: months)
    case .businessDays(let days): day = count.end(ofBusinessDays: days, after: start)
    }
    guard rule.right.mayWithhold, let back = facts.day(.goodsBackOn) else { return day }
    return max(day, back)
  }

  private var returnPayer: FeeRow.Payer {
    switch rule.right.returnCost {
    case .seller: .seller
    case .customerIfInformed: facts.truth(.informedReturnCost) == .no ? .seller : .customer
    }
  }

  private var caveats: [Bilingual] {
    var caveats = [rule.right.caveat, prolongation?.caveat].compactMap { $0 }
    if rule.right.refund == .priceAndStandardDelivery, facts.word(.scope) == "lines" {
      caveats.append(RightWords.partialDelivery)
    }
    if rule.right.depreciation, let loss = facts.number(.lossOfValue), loss > 0,
      facts.truth(.informed) != .no
    {
      caveats.append(RightWords.lossOfValue(facts.money(loss), facts[.lossOfValue]?.source))
    }
    if let presumption = rule.right.presumption, !isPresumed(presumption) {
      caveats.append(RightWords.noPresumption)
    }
    return caveats
  }

  private func isPresumed(_ months: (new: Int, used: Int)) -> Bool {
    guard let delivered = facts.day(.deliveredOn), let asked = facts.day(.requestedOn)
    else { return true }
    let used = facts.truth(.secondHand) == .yes
    return asked <= delivered.adding(months: used ? months.used : months.new)
  }
}
