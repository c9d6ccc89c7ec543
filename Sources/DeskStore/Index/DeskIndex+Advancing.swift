import Journal
import RefundDesk

extension DeskIndex {
  /// How many bytes of the journal are applied in one transaction.
  static let bytesAtOnce = 8 << 20

  /// Whether the index can be brought forward, as it is, to what the journal says.
  enum Trust: Hashable {
    /// It has applied everything.
    case current
    /// It is right as far as it goes.
    case behind
    /// It must be made anew.
    case none
  }

  /// Compares the index with the journal.
  ///
  /// It is right where the last record that it applied is in the journal, with the same hash: the chain
  /// then says that everything before is the same too.
  func trust(_ journal: Journal, boot: String) throws(DeskFault) -> Trust {
    try environment.read { (transaction) throws(DeskFault) -> Trust in
      let reader = IndexReader(transaction: transaction, journal: journal)
      guard let state = try reader.state(), state.desk == journal.desk, state.boot == boot else {
        return .none
      }
      if state.sequence > journal.head.sequence {
        try DeskFault.journal { () throws(JournalFault) in _ = try journal.refresh() }
      }
      let head = journal.head
      guard state.sequence <= head.sequence else { return .none }
      guard let last = state.last else { return head.sequence == 0 ? .current : .behind }
      if state.sequence == head.sequence {
        return state.hash == head.hash.description ? .current : .none
      }
      guard let record = try? journal.record(at: last), record.sequence == state.sequence,
        record.hash.description == state.hash
      else { return .none }
      return .behind
    }
  }

  /// Applies what the journal has and the index has not.
  ///
  /// `known` are records that were just written, so that they need not be read again. `progress` hears of
  /// every transaction: the sequences done, and how many there are.
  func advance(
    _ journal: Journal, boot: String, known: [LogEntry] = [],
    progress: (Int64, Int64) -> Void = { _, _ in }
  ) throws(DeskFault) {
    var done = false
    while !done {
      let sequence = try environment.write { (transaction) throws(DeskFault) -> Int64 in
        let reader = IndexReader(transaction: transaction, journal: journal)
        let state = try reader.state() ?? IndexState(desk: journal.desk, boot: boot)
        if state.sequence >= journal.head.sequence, try reader.state() != nil {
          return state.sequence
        }
        var writer = IndexWriter(reader, state: state)
        if known.first?.sequence == state.sequence + 1 {
          for entry in known { try writer.apply(entry) }
        }
        try DeskIndex.applyUnread(journal, to: &writer)
        try writer.finish()
        return writer.state.sequence
      }
      done = sequence >= journal.head.sequence
      progress(sequence, journal.head.sequence)
    }
  }

  /// Applies records from the journal, up to as many bytes as one transaction takes.
  ///
  /// Of a damaged journal it applies what can be read, so that work can be looked at while the damage is
  /// seen to; nothing can be committed there.
  private static func applyUnread(
    _ journal: Journal, to writer: inout IndexWriter
  ) throws(DeskFault) {
    guard writer.state.sequence < journal.head.sequence else { return }
    var records = journal.reader(from: writer.state.position)
    var bytes = 0
    while bytes < bytesAtOnce, writer.state.sequence < journal.head.sequence {
      do throws(DeskFault) {
        let record = try DeskFault.journal { () throws(JournalFault) in try records.next() }
        guard let record else {
          guard journal.isDamaged else { throw .index(.malformed) }
          return writer.giveUp(at: journal.head)
        }
        bytes += record.location.length
        try writer.apply(LogEntry(record), gapsAllowed: journal.isDamaged)
      } catch {
        guard journal.isDamaged, error.isAboutRecord else { throw error }
        if case .journal = error, (try? records.skipLine()) == nil {
          return writer.giveUp(at: journal.head)
        }
        writer.pass(to: records.position)
      }
    }
  }

  /// Empties the index and makes it again from the journal.
  func rebuild(
    _ journal: Journal, boot: String, progress: (Int64, Int64) -> Void
  ) throws(DeskFault) {
    try environment.write { (transaction) throws(DeskFault) in
      for table in IndexTable.allCases { try transaction.clear(table) }
      let state = IndexState(desk: journal.desk, boot: boot)
      try transaction.put(.state, IndexState.key, state.packed)
    }
    try advance(journal, boot: boot, progress: progress)
  }
}

extension DeskFault {
  /// Whether it is about one record of the journal rather than about the index.
  fileprivate var isAboutRecord: Bool {
    switch self {
    case .journal, .record: true
    default: false
    }
  }

  /// Turns a fault of the journal into one of the desk.
  static func journal<Value>(
    _ body: () throws(JournalFault) -> Value
  ) throws(DeskFault) -> Value {
    do throws(JournalFault) { return try body() } catch { throw .journal(error) }
  }

  /// Turns a fault of a file into one of the desk.
  static func file<Value>(
    _ body: () throws(FileFault) -> Value
  ) throws(DeskFault) -> Value {
    do throws(FileFault) { return try body() } catch { throw .file(error) }
  }
}
