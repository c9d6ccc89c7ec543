import Glibc
public import RefundDesk

extension Desk {
  /// What the desk keeps longer than its periods, one row a kind, on the local day of `now`.
  public func retention(now: Timestamp) throws(DeskFault) -> [RetentionRow] {
    let today = zone.day(at: now)
    let periods = settings.retention
    func years(_ count: Int) -> Day { today.adding(months: -12 * count) }
    var requests = RetentionRow(.requests, before: years(periods.requestYears))
    var books = RetentionRow(.books, before: years(periods.bookYears))
    var contacts = try foldOrders(into: [CustomerID: Timestamp]()) { contacts, order in
      guard let placed = order.placed else { return }
      if let customer = order.customer {
        contacts[customer] = max(contacts[customer] ?? placed, placed)
      }
      books.count(order.id.rawValue, since: self.zone.day(at: placed))
    }
    (requests, contacts) = try foldHistories(into: (requests, contacts)) { result, history in
      guard let last = history.entries.last?.at else { return }
      if let customer = history.received.customer {
        result.1[customer] = max(result.1[customer] ?? last, last)
      }
      guard history.isClosed, history.holdsWords else { return }
      result.0.count(history.received.id.rawValue, since: self.zone.day(at: last))
    }
    return [
      try staleAccounts(contacts, before: years(periods.accountYears)), requests, books,
      try old(.drafts, layout.drafts, before: today.adding(days: -periods.draftDays)),
      try old(.letters, layout.outbox + "/new", before: today.adding(days: -periods.letterDays)),
      try overdueErasures(today),
    ]
  }

  /// Customers of whom the desk knows a name, an address or a number and nothing newer.
  private func staleAccounts(
    _ contacts: [CustomerID: Timestamp], before: Day
  ) throws(DeskFault) -> RetentionRow {
    try foldCustomers(into: RetentionRow(.accounts, before: before)) { row, customer in
      guard customer.name != nil || customer.email != nil || customer.phone != nil,
        let day = contacts[customer.id].map({ self.zone.day(at: $0) }) ?? customer.since
      else { return }
      row.count(customer.id.rawValue, since: day)
    }
  }

  private func overdueErasures(_ today: Day) throws(DeskFault) -> RetentionRow {
    var row = RetentionRow(.erasures, before: today.adding(months: -1))
    for (customer, erasure) in try erasures() where erasure.isUnfinished {
      // One that was confirmed should be done: any day is too long.
      let asked = zone.day(at: erasure.requestedAt)
      let since = erasure.isConfirmed ? min(asked, row.before.adding(days: -1)) : asked
      row.count(customer.rawValue, since: since)
    }
    return row
  }

  private func old(
    _ kind: RetentionRow.Kind, _ directory: String, before: Day
  ) throws(DeskFault) -> RetentionRow {
    var row = RetentionRow(kind, before: before)
    let names = try DeskFault.file { () throws(FileFault) in try FileTree.names(in: directory) }
    for name in names {
      var status = stat()
      guard lstat(directory + "/" + name, &status) == 0 else { continue }
      row.count(name, since: zone.day(at: Timestamp(seconds: Int64(status.st_mtim.tv_sec))))
    }
    return row
  }
}

extension TicketHistory {
  /// Whether nothing more is expected on the ticket.
  fileprivate var isClosed: Bool {
    var ticket = received
    for entry in entries {
      if case .ticketChanged(_, let event) = entry.event {
        ticket.evolve(event, by: entry.by, at: entry.at)
      }
    }
    return !ticket.conversation.isOpen
  }

  /// Whether anything that people wrote is left.
  fileprivate var holdsWords: Bool {
    received.messages.contains { $0.text != nil }
      || entries.contains { entry in
        switch entry.event {
        case .ticketChanged(_, .messageSent(let message)): message.text != nil
        case .ticketChanged(_, .noteAdded(let note)): note.text != nil
        default: false
        }
      }
  }
}
