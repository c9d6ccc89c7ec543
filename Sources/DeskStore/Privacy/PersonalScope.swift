import CanonicalJSON
import Journal
import RefundDesk

/// Which records of the journal hold the personal data of some customers, and what names them.
struct PersonalScope {
  /// What one customer has.
  struct Share {
    /// Every record about them.
    var records: Set<Int64> = []
    /// The records with personal data, erased or not.
    var sequences: Set<Int64> = []
    /// Those of them that still hold it.
    var unerased: Set<Int64> = []
    /// Their tickets.
    var tickets: Set<TicketID> = []
    /// Names, addresses and numbers, as ever recorded.
    var names: Set<String> = []
    /// Addresses and numbers within what they wrote and what was noted of them, by their form.
    var addresses: Set<String> = []
    /// What they wrote.
    var texts: Set<String> = []
    /// Words that stand where no erasure reaches: tags that ever were on their record or tickets, names of
    /// goods.
    var tags: Set<String> = []
    var goods: Set<String> = []

    /// What names them, as people write it.
    var traces: PersonTraces { PersonTraces(names: names.union(addresses), texts: texts) }
  }

  private(set) var shares: [CustomerID: Share]
  private var owners: [TicketID: CustomerID] = [:]
  private var orders: [OrderID: CustomerID] = [:]
  /// The identifiers as they stand in lines.
  private let needles: [(customer: CustomerID, bytes: [UInt8])]

  /// Reads the journal twice: whose orders and tickets there are, then their records.
  init(of customers: [CustomerID], in journal: Journal) throws(DeskFault) {
    shares = Dictionary(customers.map { ($0, Share()) }) { first, _ in first }
    needles = customers.map { ($0, PersonalScope.quoted($0.rawValue)) }
    var unowned: [(TicketID, OrderID)] = []
    try PersonalScope.read(journal) { record throws(DeskFault) in
      if let found = try self.claim(record) { unowned.append(found) }
    }
    for (ticket, order) in unowned {
      if let customer = orders[order] { own(ticket, customer) }
    }
    try PersonalScope.read(journal) { record throws(DeskFault) in try self.gather(record) }
  }

  /// Goes through all promised records.
  static func read(
    _ journal: Journal, _ body: (JournalRecord) throws(DeskFault) -> Void
  ) throws(DeskFault) {
    var records = journal.reader()
    while true {
      let record = try DeskFault.journal { () throws(JournalFault) in try records.next() }
      guard let record else { return }
      try body(record)
    }
  }

  private static func quoted(_ text: String) -> [UInt8] {
    var writer = CanonicalWriter()
    writer.string(text)
    return writer.bytes
  }

  // MARK: Whose is it

  /// Notes an order or ticket of the customers; a ticket without a customer is given back with its order.
  private mutating func claim(
    _ record: JournalRecord
  ) throws(DeskFault) -> (TicketID, OrderID)? {
    let type = record.type
    guard type == "order.recorded" || type == "ticket.received" else { return nil }
    let names = needles.contains { ByteSearch.holds(record.data, $0.bytes) }
    guard
      names || type == "ticket.received" && !ByteSearch.holds(record.data, ByteSearch.customerKey)
    else { return nil }
    switch try LogEntry(record).event {
    case .orderRecorded(let order):
      if let customer = order.customer, shares[customer] != nil { orders[order.id] = customer }
    case .ticketReceived(let ticket):
      if let customer = ticket.customer {
        own(ticket.id, customer)
      } else if let order = ticket.order {
        return (ticket.id, order)
      }
    default: break
    }
    return nil
  }

  private mutating func own(_ ticket: TicketID, _ customer: CustomerID) {
    guard shares[customer] != nil else { return }
    owners[ticket] = customer
    shares[customer]?.tickets.insert(ticket)
  }

  private func owner(of record: JournalRecord) throws(DeskFault) -> CustomerID? {
    if let ticket = record.ticket { return TicketID(ticket.id).flatMap { owners[$0] } }
    guard needles.contains(where: { ByteSearch.holds(record.data, $0.bytes) }) else { return nil }
    switch try LogEntry(record).event {
    case .customerRecorded(let customer): return shares[customer.id] == nil ? nil : customer.id
    case .orderRecorded(let order): return order.customer.flatMap { shares[$0] == nil ? nil : $0 }
    case .erasure(let customer, _): return shares[customer] == nil ? nil : customer
    default: return nil
    }
  }

  // MARK: What is there

  private mutating func gather(_ record: JournalRecord) throws(DeskFault) {
    guard let customer = try owner(of: record) else { return }
    shares[customer]?.records.insert(record.sequence)
    let event = try LogEntry(record).event
    noteOpenWords(event, of: customer)
    guard record.personalHash != nil else { return }
    shares[customer]?.sequences.insert(record.sequence)
    guard !record.isErased else { return }
    shares[customer]?.unerased.insert(record.sequence)
    switch event {
    case .customerRecorded(let known):
      for name in [known.name, known.email, known.phone] {
        if let name, name.utf8.count > 2 { shares[customer]?.names.insert(name) }
      }
      noteAddresses(in: [known.note ?? ""] + known.extra.members.map(\.json), of: customer)
    case .orderRecorded(let order):
      let lines = order.lines.flatMap { $0.extra.members.map(\.json) }
      noteAddresses(in: order.extra.members.map(\.json) + lines, of: customer)
    case .ticketReceived(let ticket):
      noteAddresses(in: ticket.extra.members.map(\.json), of: customer)
      for message in ticket.messages { note(message, of: customer) }
    case .ticketChanged(_, .messageSent(let message)): note(message, of: customer)
    default: break
    }
  }

  /// Notes the words of a record that are no personal data by their place.
  private mutating func noteOpenWords(_ event: DeskEvent, of customer: CustomerID) {
    switch event {
    case .customerRecorded(let known): shares[customer]?.tags.formUnion(known.tags)
    case .ticketReceived(let ticket): shares[customer]?.tags.formUnion(ticket.tags)
    case .ticketChanged(_, .tagged(let tag)): shares[customer]?.tags.insert(tag)
    case .orderRecorded(let order):
      shares[customer]?.goods.formUnion(order.lines.compactMap(\.name))
    default: break
    }
  }

  private mutating func noteAddresses(in texts: [String], of customer: CustomerID) {
    for text in texts where text.utf8.count > 7 {
      shares[customer]?.addresses.formUnion(Pseudonymiser.addresses(in: text))
    }
  }

  private mutating func note(_ message: Message, of customer: CustomerID) {
    guard message.from == .customer, let text = message.text, text.utf8.count > 12 else { return }
    shares[customer]?.texts.insert(text)
    noteAddresses(in: [text], of: customer)
  }
}
