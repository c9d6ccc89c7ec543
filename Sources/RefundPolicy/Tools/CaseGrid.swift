import RefundDesk

/// The cases that `lint` tries: every channel, reason and single mark, on both sides of every edge of
/// the windows and rights. A few tens of thousands; no solver is needed.
struct CaseGrid {
  let policy: Policy
  let law: LawPack

  func cases() -> some Sequence<CaseFacts> {
    let days = requestDays
    let words = variations
    return OrderChannel.allCases.lazy.flatMap { channel in
      Reason.allCases.lazy.flatMap { reason in
        flagSets.lazy.flatMap { flags in
          words.lazy.flatMap { word in
            days.lazy.map { make(channel, reason, flags, word, $0) }
          }
        }
      }
    }
  }

  private static let delivered = Day(year: 2026, month: 11, day: 10) ?? Day(daysSinceEpoch: 0)

  /// Both sides of every edge, as days after delivery.
  private var requestDays: [Day] {
    var edges: Set<Int> = [0, 14, 15]
    for row in policy.windows {
      if case .days(let days) = row.end { edges.formUnion([days, days + 1]) }
      if case .months(let months) = row.end { edges.formUnion([months * 30, months * 31 + 1]) }
    }
    for right in law.rights {
      switch right.length {
      case .days(let days)?: edges.formUnion([days, days + 1])
      case .months(let months)?: edges.formUnion([months * 30, months * 31 + 1])
      case .businessDays(let days)?: edges.formUnion([days, days + 3])
      case nil: break
      }
    }
    return edges.sorted().map { CaseGrid.delivered.adding(days: $0) }
  }

  /// No mark, and every mark that policy or law looks at, alone.
  private var flagSets: [FlagSet] {
    var used = FlagSet([.repairFailed, .formalNoticeExpired, .defectPriorAndSerious])
    for term in policy.heads.flatMap(\.when.terms) {
      if case .flags(let flags) = term { used = used.union(flags) }
    }
    return [FlagSet()] + used.flags.map { FlagSet([$0]) }
  }

  /// A fact that a case has beside those that all have.
  private typealias Variation = (name: FactName, value: CaseFact.Value)

  /// The words that conditions of the policy name beyond channel and reason, one at a time, and for each
  /// need of a requirement a value that breaks it.
  private var variations: [Variation?] {
    var seen: [Variation?] = [nil]
    func add(_ name: FactName, _ value: CaseFact.Value) {
      if !seen.contains(where: { $0?.name == name && $0?.value == value }) {
        seen.append((name, value))
      }
    }
    for term in policy.heads.flatMap(\.when.terms) {
      guard case .word(let name, let words) = term, !CaseGrid.enumerated.contains(name) else {
        continue
      }
      for word in words { add(name, .word(word)) }
    }
    for need in policy.requirements.flatMap(\.needs) {
      if let value = CaseGrid.breaking(need) { add(need.fact, value) }
    }
    return seen
  }

  /// The words that every case of the grid has its own of.
  private static let enumerated: Set<FactName> = [.channel, .reason, .wants]

  /// A value with which a need is not met; nil where the grid has one already, or none is known.
  private static func breaking(_ need: RequireRow.Need) -> CaseFact.Value? {
    switch need.term {
    case .word(let name, let allowed):
      guard !enumerated.contains(name) else { return nil }
      let words: [String] = if case .word(let known) = name.kind { known } else { [] }
      return words.first { !allowed.contains($0) }.map { .word($0) }
    case .yesNo(_, let wanted): return .yesNo(!wanted)
    case .atLeast(_, let least): return .number(least - 1)
    case .below(_, let bound): return .number(bound)
    case .flags, .orderedMonth: return nil
    }
  }

  private func make(
    _ channel: OrderChannel, _ reason: Reason, _ flags: FlagSet, _ extra: Variation?,
    _ asked: Day
  ) -> CaseFacts {
    var facts = CaseFacts(currency: policy.currency)
    facts.set(.channel, channel.rawValue, from: .request)
    facts.set(.reason, reason.rawValue, from: .request)
    facts.set(.price, 8000, from: .request)
    facts.set(.marketplace, "none", from: .request)
    facts.set(.tier, "none", from: .request)
    facts.set(.orderedOn, CaseGrid.delivered.adding(days: -3), from: .request)
    facts.set(.deliveredOn, CaseGrid.delivered, from: .request)
    facts.set(.discoveredOn, CaseGrid.delivered, from: .request)
    facts.set(.requestedOn, asked, from: .request)
    facts.set(.goodsBackOn, asked.adding(days: 5), from: .request)
    if let extra { facts[extra.name] = CaseFact(extra.value, from: .request) }
    facts.flagsKnownTrue = flags
    facts.flagsKnownFalse = FlagSet.all.subtracting(flags)
    facts.lines = [
      CaseLine(
        id: ID(composed: "L1"), price: 8000, category: facts.word(.category),
        flags: flags.intersection(.marksOfArticle))
    ]
    facts.complete(with: policy)
    return facts
  }
}
