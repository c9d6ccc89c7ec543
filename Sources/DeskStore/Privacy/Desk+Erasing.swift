import Glibc
import Journal
public import RefundDesk

extension Desk {
  /// How far the erasure of a customer's data has come; nil where nobody has asked for it.
  public func erasure(of customer: CustomerID) throws(DeskFault) -> Erasure? {
    try asking { reader throws(DeskFault) in try reader.erasure(of: customer)?.erasure }
  }

  /// All erasures that were asked for, in the order of the customers' names.
  public func erasures() throws(DeskFault) -> [(customer: CustomerID, erasure: Erasure)] {
    try asking { reader throws(DeskFault) in
      try reader.erasures().map { ($0.customer, $0.filed.erasure) }
    }
  }

  /// Takes a step towards an erasure: asks for it, takes the request back, or confirms it.
  ///
  /// When this returns it is on disk. Confirming does not carry the erasure out: ``carryOutErasure(of:by:now:)``
  /// does.
  ///
  /// - Returns: the event; nothing is written in a dry run.
  public func step(
    _ command: ErasureCommand, towardsErasureOf customer: CustomerID, by: AgentID, now: Timestamp,
    dryRun: Bool = false
  ) throws(ErasureFault) -> ErasureEvent {
    guard let person = settings.peopleByID[by] else { throw .commit(.unknownPerson(by)) }
    try ErasureFault.desk { () throws(DeskFault) in try catchUpIndex() }
    let share = try ErasureFault.desk { () throws(DeskFault) in
      try PersonalScope(of: [customer], in: journal).shares[customer]
    }
    let decide = { () throws(ErasureFault) -> ErasureEvent in
      try self.decide(command, customer, person, share, now)
    }
    if dryRun { return try decide() }
    if mode == .reading { throw .commit(.readOnly(.openedForReading)) }
    return try write(customer, by, now) { () throws(ErasureFault) in
      try ErasureFault.desk { () throws(DeskFault) in try advanceIndex() }
      return try decide()
    }
  }

  private func decide(
    _ command: ErasureCommand, _ customer: CustomerID, _ person: Person,
    _ share: PersonalScope.Share?, _ now: Timestamp
  ) throws(ErasureFault) -> ErasureEvent {
    let (erasure, file) = try ErasureFault.desk { () throws(DeskFault) in
      (try self.erasure(of: customer), try customerFile(customer))
    }
    let context = ErasureContext(
      now: now, person: person,
      openTickets: try openTickets(file, share),
      names: (share?.names ?? []).sorted(), holdsPersonalData: share?.unerased.isEmpty == false)
    do throws(ErasureRefusal) {
      return try Erasure.decide(command, on: erasure, in: context)
    } catch {
      throw .refused(error)
    }
  }

  /// The customer's requests that are not closed or wait for a supervisor, also those that came in without a
  /// customer on one of their orders.
  private func openTickets(
    _ file: CustomerFile, _ share: PersonalScope.Share?
  ) throws(ErasureFault) -> [TicketID] {
    try ErasureFault.desk { () throws(DeskFault) in
      var open: [TicketID] = []
      for id in Set(file.tickets.map(\.ticket)).union(share?.tickets ?? []).sorted() {
        guard let row = try row(of: id) else { continue }
        if row.conversation.isOpen || row.awaitsApproval { open.append(id) }
      }
      return open
    }
  }

  /// Writes an event of an erasure under the lock.
  func write(
    _ customer: CustomerID, _ by: AgentID, _ now: Timestamp,
    _ decide: () throws(ErasureFault) -> ErasureEvent
  ) throws(ErasureFault) -> ErasureEvent {
    let signature = Signature(
      by: by, uid: getuid(), command: Desk.newCommand().rawValue, at: now)
    var made: ErasureEvent?
    let commit: JournalCommit?
    do throws(AppendFailure<ErasureFault>) {
      commit = try journal.append(catchUp: { _ throws(ErasureFault) in }) {
        _ throws(ErasureFault) in
        let event = try decide()
        made = event
        return [DeskEvent.erasure(customer, event).draft(version: nil, signature)]
      }
    } catch {
      switch error {
      case .refused(let fault): throw fault
      case .fault(let fault): throw .commit(CommitFault(fault))
      }
    }
    guard let made, let commit else { throw .refused(.nothingToErase) }
    takeIn(commit.records.map { LogEntry($0, event: .erasure(customer, made)) })
    return made
  }

  /// What an erasure would take away and leave, as things stand.
  public func previewErasure(of customer: CustomerID) throws(DeskFault) -> ErasureReport {
    try catchUpIndex()
    let file = try customerFile(customer)
    let share = try PersonalScope(of: [customer], in: journal).shares[customer] ?? .init()
    var report = ErasureReport()
    report.tickets = share.tickets.sorted()
    report.counts.records = share.unerased.count
    report.counts.drafts = try PersonalFiles(desk: self, share: share).drafts().count
    report.counts.messages = try PersonalFiles(desk: self, share: share).messages().count
    report.mentions = try mentions(share)
    report.kept = try kept(file, share)
    (report.files, report.closedFiles) = try PersonalFiles(desk: self, share: share).strangers()
    return report
  }

  /// Carries out an erasure that was confirmed, or finishes one that was interrupted.
  ///
  /// The journal's `x`, drafts, letters in the outbox and quarantined bytes go first, then the index is
  /// made anew, since its free pages would still hold names; last of all the journal says that it is done.
  /// Interrupted anywhere, the same call again does the rest.
  /// With `removesFiles`, files in the directory go too that name the customer and are not the desk's own.
  public func carryOutErasure(
    of customer: CustomerID, by: AgentID, now: Timestamp, removesFiles: Bool = false
  ) throws(ErasureFault) -> ErasureReport {
    if mode == .reading { throw .commit(.readOnly(.openedForReading)) }
    try ErasureFault.desk { () throws(DeskFault) in try catchUpIndex() }
    let standing = try ErasureFault.desk { () throws(DeskFault) in try erasure(of: customer) }
    guard let standing, case .confirmed = standing.state else { throw .refused(.notRequested) }
    let report = try ErasureFault.desk { () throws(DeskFault) in
      try takeAway(customer, removesFiles)
    }
    _ = try write(customer, by, now) { () throws(ErasureFault) in .finished(report.counts) }
    return report
  }

  private func takeAway(
    _ customer: CustomerID, _ removesFiles: Bool
  ) throws(DeskFault) -> ErasureReport {
    let file = try customerFile(customer)
    let share = try PersonalScope(of: [customer], in: journal).shares[customer] ?? .init()
    var report = ErasureReport()
    report.tickets = share.tickets.sorted()
    report.mentions = try mentions(share)
    report.kept = try kept(file, share)
    // Files first: once the names are gone from the journal, nothing is known to look for.
    let files = PersonalFiles(desk: self, share: share)
    (report.files, report.closedFiles) = try files.strangers()
    if removesFiles {
      report.removed = try files.remove(strangers: report.files)
      report.files.removeAll { report.removed.contains($0) }
    }
    let erased = try DeskFault.journal { () throws(JournalFault) in
      try journal.erasePersonalData(of: share.sequences)
    }
    report.counts.records = erased.erased + erased.erasedBefore
    report.namesAreGone = share.traces.isEmpty && erased.erasedBefore > 0
    report.counts.drafts = try files.removeDrafts()
    report.counts.messages = try files.removeMessages()
    report.counts.quarantined = try files.emptyQuarantine(of: customer)
    try DeskFault.file { () throws(FileFault) in
      let derived = try FileTree.names(in: layout.index).filter { !$0.hasSuffix(".mdb") }
      try DeskIndex.takeAway(derived.map { layout.index + "/" + $0 })
    }
    try index.renew(journal, boot: boot)
    indexIsBehind = false
    return report
  }
}
