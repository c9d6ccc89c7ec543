import Glibc
import Journal
public import RefundDesk

extension Desk {
  /// How many events are one batch of the journal: all of them count, or none.
  private static let eventsABatch = 256

  /// Takes in events from elsewhere, many under one sync, letting go of the lock between.
  ///
  /// What the desk has already, exactly so, is passed over, so that the same import twice changes
  /// nothing. A customer, product or order that changed is recorded anew. A ticket that the desk has in
  /// another form is a conflict: it is reported and left as it is, with everything that belongs to it.
  ///
  /// The events are read one after the other, never held together; those of one ticket come in their
  /// order. `progress` hears after each sync how many are on disk: what was written before a fault stays,
  /// and the same import again goes on from there. A dry run only counts. `name` names the import in
  /// the journal; a random one unless given.
  public func importEvents(
    _ events: some Sequence<ImportedEvent>, by: AgentID, now: Timestamp, dryRun: Bool = false,
    name: String? = nil, progress: (Int) -> Void = { _ in }
  ) throws(CommitFault) -> ImportReport {
    if !dryRun, mode == .reading { throw .readOnly(.openedForReading) }
    let signature = Signature(
      by: by, uid: getuid(), command: Desk.bulkPrefix + (name ?? Desk.newIdentifier()), at: now)
    var run = ImportRun(signature: signature)
    var source = events.makeIterator()
    do throws(DeskFault) {
      try catchUpIndex()
      if dryRun {
        try index.read(journal) { reader throws(DeskFault) in
          while let next = source.next() { _ = try run.draft(of: next, reader) }
        }
        return run.report
      }
    } catch {
      throw CommitFault(error)
    }
    try write(&source, &run, progress)
    return run.report
  }

  private func write(
    _ source: inout some IteratorProtocol<ImportedEvent>, _ run: inout ImportRun,
    _ progress: (Int) -> Void
  ) throws(CommitFault) {
    var othersWrote = false
    do throws(AppendFailure<DeskFault>) {
      try journal.appendAll(
        catchUp: { _ throws(DeskFault) in othersWrote = true },
        nextBatch: { _ throws(DeskFault) in
          if othersWrote { try advanceIndex() }
          othersWrote = false
          return try nextBatch(&source, &run)
        },
        written: { commit throws(DeskFault) in
          try index.advance(journal, boot: boot, known: run.entries(of: commit))
          run.report.proof = commit.receipt
          progress(Int(run.report.recorded.total + run.report.updated.total))
        })
    } catch {
      switch error {
      case .refused(let fault): throw CommitFault(fault)
      case .fault(let fault): throw CommitFault(fault)
      }
    }
  }

  /// The drafts of the next batch; nil at the end.
  private func nextBatch(
    _ source: inout some IteratorProtocol<ImportedEvent>, _ run: inout ImportRun
  ) throws(DeskFault) -> [JournalDraft]? {
    try index.read(journal) { reader throws(DeskFault) -> [JournalDraft]? in
      var drafts: [JournalDraft] = []
      var bytes = 0
      while drafts.count < Desk.eventsABatch, bytes < 1 << 20 {
        guard let next = source.next() else { return drafts.isEmpty ? nil : drafts }
        guard let draft = try run.draft(of: next, reader) else { continue }
        bytes += draft.data.count + (draft.personal?.count ?? 0)
        drafts.append(draft)
      }
      return drafts
    }
  }
}

/// An import with what it has come to so far.
struct ImportRun {
  let signature: Signature
  var report = ImportReport()
  private var decisions = Import()
  /// The events that were drafted and not yet written.
  private var drafted: [DeskEvent] = []
  private var position = 0

  init(signature: Signature) { self.signature = signature }

  /// The draft of an event; nil where nothing is to be written.
  mutating func draft(
    of imported: ImportedEvent, _ reader: IndexReader
  ) throws(DeskFault) -> JournalDraft? {
    defer { position += 1 }
    var imported = imported
    imported.event = try decisions.admitted(imported.event, reader)
    let (fate, version) = try decisions.fate(of: imported.event, reader)
    switch fate {
    case .same:
      report.skipped.count(imported.event)
      return nil
    case .conflict(let reason):
      if let ticket = imported.event.ticketID {
        report.add(.init(position: position, ticket: ticket, reason: reason))
      }
      return nil
    case .new: report.recorded.count(imported.event)
    case .changed: report.updated.count(imported.event)
    }
    drafted.append(imported.event)
    var signature = signature
    signature.at = imported.at ?? signature.at
    signature.by = imported.by ?? signature.by
    return imported.event.draft(version: version, signature)
  }

  /// The entries of what was written, with the events as they were given.
  mutating func entries(of commit: JournalCommit) -> [LogEntry] {
    let entries = zip(commit.records, drafted).map { LogEntry($0, event: $1) }
    drafted.removeFirst(min(drafted.count, entries.count))
    decisions.wasWritten()
    return entries
  }
}

extension DeskEvent {
  /// The ticket that it is about.
  var ticketID: TicketID? {
    switch self {
    case .ticketReceived(let ticket): ticket.id
    case .ticketChanged(let id, _): id
    case .customerRecorded, .productRecorded, .orderRecorded, .erasure: nil
    }
  }
}
