import Journal
public import RefundDesk

/// Everything that a desk holds about one customer, for who asks to see it (GDPR, art. 15 and 20).
public struct PersonalFile: Sendable {
  /// A message that somebody is writing to them.
  public struct Draft: Hashable, Sendable {
    /// The ticket it is for.
    public let ticket: TicketID
    /// Who writes it.
    public let by: AgentID
    /// The words so far.
    public let text: String
  }

  /// The customer and their orders.
  public var file: CustomerFile
  /// Their tickets with everything that was said and decided.
  public var tickets: [Ticket] = []
  /// Every event about them, oldest first, with who caused it and when.
  public var events: [LogEntry] = []
  /// Messages that are being written to them.
  public var drafts: [Draft] = []
  /// Letters to them that lie in the outbox, by file.
  public var letters: [String] = []
  /// How far the erasure of their data has come; nil where nobody has asked for it.
  public var erasure: Erasure?
}

extension Desk {
  /// Gathers everything that the desk holds about a customer.
  public func personalFile(of customer: CustomerID) throws(DeskFault) -> PersonalFile {
    try catchUpIndex()
    var personal = PersonalFile(file: try customerFile(customer))
    let share = try PersonalScope(of: [customer], in: journal).shares[customer] ?? .init()
    for id in share.tickets.sorted() {
      if let ticket = try ticket(id) { personal.tickets.append(ticket) }
    }
    try PersonalScope.read(journal) { record throws(DeskFault) in
      if share.records.contains(record.sequence) { personal.events.append(try LogEntry(record)) }
    }
    for draft in try DeskFault.file({ () throws(FileFault) in try drafts.all() })
    where share.tickets.contains(draft.ticket) {
      let text = try DeskFault.file { () throws(FileFault) in
        try drafts.text(for: draft.ticket, by: draft.by)
      }
      personal.drafts.append(.init(ticket: draft.ticket, by: draft.by, text: text ?? ""))
    }
    personal.letters = try PersonalFiles(desk: self, share: share).messages().map {
      String($0.dropFirst(path.count + 1))
    }
    personal.erasure = try erasure(of: customer)
    return personal
  }

  /// The customers whose address of mail is exactly this one, case aside.
  public func customers(withEmail address: String) throws(DeskFault) -> [CustomerID] {
    let wanted = address.lowercased()
    var found: [CustomerID] = []
    for id in try customers(matching: address, limit: 1_000) {
      if try customerFile(id).customer.email?.lowercased() == wanted { found.append(id) }
    }
    return found
  }
}
