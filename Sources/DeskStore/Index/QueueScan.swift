import RefundDesk

/// Answers one question about the queue from the tables of rows, where they lie.
struct QueueScan {
  let question: QueueQuestion
  let now: Timestamp
  let transaction: LMDBTransaction

  func page() throws(DeskFault) -> QueuePage {
    var total = 0
    for table in tables { total += try transaction.count(table) }
    if question.sort == .age, tables.count == 1, question.filter.isEmpty {
      return QueuePage(rows: try firstRows(), matching: total, total: total)
    }
    let (rows, matching) = try sortedRows()
    return QueuePage(rows: rows, matching: matching, total: total)
  }

  private var tables: [IndexTable] {
    switch question.scope {
    case .open: [.openRows]
    case .closed: [.closedRows]
    case .all: [.openRows, .closedRows]
    }
  }

  /// The usual question: the tables are in the order of age already.
  private func firstRows() throws(DeskFault) -> [QueueRow] {
    var rows: [QueueRow] = []
    var passed = 0
    guard question.limit > 0 else { return [] }
    try transaction.scan(tables[0], question.reversed ? .descending : .ascending) {
      (_, value) throws(DeskFault) -> Bool in
      passed += 1
      if passed <= question.offset { return true }
      rows.append(try StoredRow(value).row())
      return rows.count < question.limit
    }
    return rows
  }

  /// One row that passed: where it stands, and where its bytes lie.
  private struct Candidate {
    let key: QueueSortKey
    let received: Int64
    let value: UnsafeRawBufferPointer
  }

  private func sortedRows() throws(DeskFault) -> (rows: [QueueRow], matching: Int) {
    var candidates: [Candidate] = []
    for table in tables {
      try transaction.scan(table) { (_, value) throws(DeskFault) -> Bool in
        let stored = try StoredRow(value)
        if !question.filter.isEmpty {
          guard question.filter.matches(try stored.subject(), at: now) else { return true }
        }
        candidates.append(try candidate(stored, value))
        return true
      }
    }
    let start = min(question.offset, candidates.count)
    let end = min(start + max(0, question.limit), candidates.count)
    let precedes = self.precedes
    // A table is in the order of age already; a page near the front needs no sorted rest.
    if question.sort != .age || tables.count > 1 {
      candidates.sort(by: precedes)
    }
    if question.reversed { candidates.reverse() }
    var rows: [QueueRow] = []
    for candidate in candidates[start..<end] {
      rows.append(try StoredRow(candidate.value).row())
    }
    return (rows, candidates.count)
  }

  private func candidate(
    _ stored: StoredRow, _ value: UnsafeRawBufferPointer
  ) throws(DeskFault) -> Candidate {
    Candidate(
      key: question.sort == .age
        ? .number(stored.received.microseconds) : question.sort.key(of: try stored.row()),
      received: stored.received.microseconds, value: value)
  }

  private func precedes(_ left: Candidate, _ right: Candidate) -> Bool {
    if left.key != right.key { return left.key < right.key }
    if left.received != right.received { return left.received < right.received }
    let (a, b) = (try? StoredRow(left.value).ticketBytes, try? StoredRow(right.value).ticketBytes)
    return (a ?? []).lexicographicallyPrecedes(b ?? [])
  }
}
