import Glibc
import Journal
import RefundDesk

extension Desk {
  /// Carries out one issue of a command.
  ///
  /// Under the desk's lock: everything that others have written is taken in, the ticket is loaded as it is
  /// now, the rules decide, and the events are written and synced. When this returns they are on disk.
  public func commit(_ request: CommitRequest) throws(CommitFault) -> Receipt {
    guard settings.peopleByID[request.by] != nil else { throw .unknownPerson(request.by) }
    do throws(DeskFault) { try catchUpIndex() } catch { throw CommitFault(error) }
    if request.dryRun {
      do throws(CommitStop) {
        let plan = try plan(request)
        return plan.receipt(proof: nil)
      } catch {
        return try error.receipt()
      }
    }
    if mode == .reading { throw .readOnly(.openedForReading) }
    return try write(request)
  }

  private func write(_ request: CommitRequest) throws(CommitFault) -> Receipt {
    var plan: CommitPlan?
    let commit: JournalCommit?
    do throws(AppendFailure<CommitStop>) {
      commit = try journal.append(catchUp: { _ throws(CommitStop) in }) {
        _ throws(CommitStop) in
        do throws(DeskFault) { try advanceIndex() } catch { throw .fault(CommitFault(error)) }
        let made = try self.plan(request)
        plan = made
        return made.drafts(uid: getuid())
      }
    } catch {
      switch error {
      case .refused(let stop): return try stop.receipt()
      case .fault(let fault): throw CommitFault(fault)
      }
    }
    guard let plan, let commit else { throw .refused(.nothingProposed) }
    let events = plan.events.map { DeskEvent.ticketChanged(request.ticket, $0) }
    takeIn(zip(commit.records, events).map { LogEntry($0, event: $1) })
    return plan.receipt(proof: commit.receipt)
  }

  /// Brings the index forward by what was just written. That it fails is no reason to say that the command
  /// did: it is on disk, and the next question makes up for it.
  func takeIn(_ entries: [LogEntry]) {
    do throws(DeskFault) {
      try index.advance(journal, boot: boot, known: entries)
    } catch {
      indexIsBehind = true
    }
  }

  /// What a command meets.
  private struct Found {
    let repeated: Receipt?
    let ticket: Ticket?
    let context: DeskContext?
  }

  /// What comes of a command on the ticket as it is now.
  private func plan(_ request: CommitRequest) throws(CommitStop) -> CommitPlan {
    let found = try stopping { () throws(DeskFault) in
      try index.read(journal) { reader throws(DeskFault) in
        Found(
          repeated: try earlier(request.id, reader), ticket: try reader.ticket(request.ticket),
          context: try context(request, reader))
      }
    }
    if let receipt = found.repeated {
      guard receipt.ticket == request.ticket else {
        throw .fault(.commandUsed(by: receipt.ticket))
      }
      throw .done(receipt)
    }
    guard let ticket = found.ticket else {
      let close = try stopping { () throws(DeskFault) in try suggestions(for: request.ticket) }
      throw .fault(.unknownTicket(request.ticket, suggestions: close))
    }
    try check(request.expectedVersion, against: ticket)
    guard let context = found.context else { throw .fault(.unknownPerson(request.by)) }
    return try decide(request, ticket, context)
  }

  private func stopping<Value>(
    _ body: () throws(DeskFault) -> Value
  ) throws(CommitStop) -> Value {
    do throws(DeskFault) { return try body() } catch { throw .fault(CommitFault(error)) }
  }

  private func decide(
    _ request: CommitRequest, _ ticket: Ticket, _ context: DeskContext
  ) throws(CommitStop) -> CommitPlan {
    do throws(Refusal) {
      let events = try ticket.decide(request.command, in: context)
      return CommitPlan(request: request, version: ticket.version, events: events)
    } catch {
      throw .fault(.refused(error))
    }
  }

  /// Refuses a decision that was made on an old view, with what has happened since.
  private func check(_ expected: Int?, against ticket: Ticket) throws(CommitStop) {
    guard let expected, expected != ticket.version else { return }
    let since = try stopping { () throws(DeskFault) in
      try log(of: ticket.id).filter { $0.version > expected }
    }
    throw .fault(.stale(current: ticket.version, since: since))
  }

  /// The receipt of an issue of a command that was carried out before.
  private func earlier(
    _ command: CommandID, _ reader: IndexReader
  ) throws(DeskFault) -> Receipt? {
    guard let value = try reader.transaction.value(.commands, IndexKey.id(command)) else {
      return nil
    }
    var unpacker = Unpacker(value)
    var records = journal.reader(from: try unpacker.location().start)
    var entries: [LogEntry] = []
    var count: Int64 = 1
    while Int64(entries.count) < count {
      let record = try DeskFault.journal { () throws(JournalFault) in try records.next() }
      guard let record else { break }
      count = record.batchCount
      entries.append(try LogEntry(record))
    }
    guard let last = entries.last, let ticket = last.ticket else { return nil }
    let events = entries.compactMap { entry in
      if case .ticketChanged(_, let event) = entry.event { event } else { nil }
    }
    return Receipt(
      ticket: ticket, version: last.version,
      proof: JournalReceipt(sequence: last.sequence, hash: last.hash), events: events,
      isRepeat: true)
  }
}

extension JournalLocation {
  /// The place before the record.
  var start: JournalPosition { JournalPosition(segment: segment, offset: offset) }
}
