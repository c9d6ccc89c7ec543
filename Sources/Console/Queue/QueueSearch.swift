import RefundDesk

/// Looks for the rows that a filter lets through.
struct QueueSearch {
  let filter: QueueFilter
  let now: Timestamp

  /// The rows of a list that pass, in the same order.
  func pick(_ indices: [Int32], from snapshot: QueueSnapshot) -> [Int32] {
    guard !filter.isEmpty else { return indices }
    return snapshot.arena.withUnsafeBytes { arena in
      indices.filter { index in
        let span = snapshot.spans[Int(index)]
        let start = Int(span.start)
        let text = UnsafeRawBufferPointer(rebasing: arena[start..<(start + Int(span.count))])
        let row = snapshot.figures[Int(index)]
        return filter.matches(
          QueueSubject(text, amount: row.amount, received: row.received), at: now)
      }
    }
  }
}
