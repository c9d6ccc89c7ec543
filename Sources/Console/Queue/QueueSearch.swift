import RefundDesk

/// Looks for the rows that a filter lets through.
///
/// Words are looked for in one pass over all text; only what they leave is asked about fields and
/// figures, one row after the other.
struct QueueSearch {
  let filter: QueueFilter
  let now: Timestamp

  /// The rows of a list that pass, in the same order.
  func pick(_ indices: [Int32], from snapshot: QueueSnapshot) -> [Int32] {
    guard !filter.isEmpty else { return indices }
    // Few rows are quicker asked one by one than all text searched.
    if indices.count < snapshot.rows.count / 32 { return indices.filter { passes($0, snapshot) } }
    var left = indices
    var onlyWords = true
    for term in filter.terms {
      guard case .word(let word) = term.test else {
        onlyWords = false
        continue
      }
      let found = snapshot.arena.rows(holding: word)
      left = left.filter { found[Int($0)] != term.negated }
    }
    return onlyWords ? left : left.filter { passes($0, snapshot) }
  }

  private func passes(_ index: Int32, _ snapshot: QueueSnapshot) -> Bool {
    let row = snapshot.figures[Int(index)]
    return snapshot.arena.text(of: Int(index)) { text in
      filter.matches(QueueSubject(text, amount: row.amount, received: row.received), at: now)
    }
  }
}
