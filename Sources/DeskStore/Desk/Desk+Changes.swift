import Journal
import RefundDesk

extension Desk {
  /// Takes in what others and this desk have written since the last time, and says which tickets changed.
  ///
  /// Cheap where nothing has: one read of HEAD. Call it when ``watchDescriptor`` is readable and once a
  /// second.
  public func catchUp() throws(DeskFault) -> DeskChanges {
    _ = watcher?.drain()
    try catchUpIndex()
    guard journal.head.sequence > seen.sequence, !indexIsBehind else { return DeskChanges() }
    var changes = DeskChanges()
    var records = journal.reader(from: seen.position)
    while true {
      let record = try DeskFault.journal { () throws(JournalFault) in try records.next() }
      guard let record else { break }
      changes.note(record)
    }
    seen = (journal.head.sequence, journal.head.end)
    return changes
  }

  /// Takes in the signs of ``watchDescriptor``, for who watches it on one thread and catches up on another.
  public func drainSigns() { _ = watcher?.drain() }

  /// Brings the index to what the journal says now.
  func catchUpIndex() throws(DeskFault) {
    if mode == .reading || journal.isDamaged {
      let moved = try DeskFault.journal { () throws(JournalFault) in try journal.refresh() }
      if moved { try advanceIndex() }
      return
    }
    try DeskFault.journal { () throws(JournalFault) in _ = try journal.refresh() }
    try advanceIndex()
  }

  /// Applies to the index what the journal has, as far as this desk has looked.
  func advanceIndex() throws(DeskFault) {
    if !index.isTemporary, !index.environment.readOnly, !index.isInPlace { try index.reopen() }
    try healing { () throws(DeskFault) in
      let behind = try index.environment.read { (transaction) throws(DeskFault) -> Bool in
        let state = try IndexReader(transaction: transaction, journal: journal).state()
        return (state?.sequence ?? -1) < journal.head.sequence
      }
      indexIsBehind = false
      guard behind else { return }
      // A writer brings the index forward itself; until then a reader sees it as it was.
      if !index.environment.readOnly { try index.advance(journal, boot: boot) }
      indexIsBehind = index.environment.readOnly
    }
  }
}
