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

  /// The words that conditions of the policy name beyond channel and reason, one at a time.
  private var variations: [(FactName, String)?] {
    var seen: [(FactName, String)?] = [nil]
    for term in policy.heads.flatMap(\.when.terms) {
      guard case .word(let name, let words) = term, name != .channel, name != .reason,
        name != .wants
      else { continue }
      for word in words where !seen.contains(where: { $0?.0 == name && $0?.1 == word }) {
        seen.append((name, word))
      }
    }
    return seen
  }

  private func make(
    _ channel: OrderChannel, _ reason: Reason, _ flags: FlagSet, _ word: (FactName, String)?,
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
    if let word { facts.set(word.0, word.1, from: .request) }
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
