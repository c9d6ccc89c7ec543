import RefundDesk

extension Policy {
  /// What each row says, in one short line, by its identifier: rows that say the same compare equal
  /// wherever they stand in the file.
  var fingerprints: [String: String] {
    var prints: [String: String] = [:]
    func note(_ head: RowHead, _ parts: String...) {
      let all = [head.when.summary] + parts + [head.clause]
      prints[head.id] = all.filter { !$0.isEmpty }.joined(separator: ", ")
    }
    for row in windows {
      note(row.head, row.summary, row.kinds == WindowRow.usualKinds ? "" : words(row.kinds))
    }
    for row in refusals { note(row.head, "refuse \(words(row.kinds))") }
    for row in requirements {
      note(
        row.head, words(row.kinds), row.onMissing == .warn ? "asked for" : "",
        "need " + row.needs.map { Condition([$0.term]).summary }.joined(separator: " "))
    }
    for row in methods {
      let all = row.allow.map(\.rawValue) + row.withConsent.map { "(\($0.rawValue))" }
      note(row.head, words(row.kinds), all.joined(separator: " "))
    }
    for row in fees {
      note(row.head, "\(row.purpose.rawValue) \(row.payer.rawValue) \(row.amount ?? 0)")
    }
    for row in bonuses {
      note(
        row.head, words(row.kinds),
        "+\(row.rate?.basisPoints ?? 0) bp, max \(row.cap ?? -1), \(row.points ?? 0) points")
    }
    for row in gestures {
      let rates = row.rates.map { "\($0.basisPoints) bp" }.joined(separator: " ")
      note(row.head, row.sort.rawValue, rates, row.cap.map { "max \($0)" } ?? "")
    }
    for row in approvals { note(row.head, ">= \(row.from)", row.by.rawValue, words(row.kinds)) }
    for row in guards {
      note(row.head, row.withhold.map(\.rawValue).sorted().joined(separator: " "))
    }
    for row in deadlines { note(row.head, row.act.rawValue, "\(row.length)") }
    return prints
  }

  private func words(_ kinds: Set<ResolutionKind>) -> String {
    kinds.map(\.policyWord).sorted().joined(separator: " ")
  }
}

extension WindowRow {
  fileprivate var summary: String {
    switch end {
    case .days(let days): "\(days) days from \(from.rawValue)"
    case .months(let months): "\(months) months from \(from.rawValue)"
    case .fixed(let month, let day): "until \(month)-\(day)"
    }
  }
}

extension Condition {
  /// The condition in one line, in the words of the file.
  var summary: String {
    terms.map { term in
      switch term {
      case .word(let name, let words): "\(name.rawValue) = \(words.sorted().joined(separator: "|"))"
      case .flags(let flags): "flags = \(flags.flags.map(\.rawValue).joined(separator: "|"))"
      case .orderedMonth(let months):
        "month = \(months.sorted().map(String.init).joined(separator: "|"))"
      case .atLeast(let name, let least): "\(name.rawValue) >= \(least)"
      case .below(let name, let bound): "\(name.rawValue) < \(bound)"
      case .yesNo(let name, let flag): "\(name.rawValue) = \(flag)"
      }
    }.joined(separator: ", ")
  }
}
