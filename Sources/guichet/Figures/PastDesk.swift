import DeskStore
import Insight
import RefundDesk

/// The desk as it was at a moment.
///
/// From the moment of its first event on, a desk said what it had recorded by then: requests and changes
/// that were recorded later are left out, and the rest is exactly what it said. Of earlier moments it has
/// said nothing; they are told by the dates that imported records carry. Customers, orders and products
/// are as last recorded.
struct PastDesk {
  let desk: Desk
  let moment: Timestamp

  /// Whether the desk had begun by the moment, so that it said something then.
  var isRemembered: Bool {
    get throws(DeskFault) {
      let first = try desk.log(after: 0, newestFirst: false, limit: 1).first
      return first.map { $0.at <= moment } ?? false
    }
  }

  /// A ticket's story up to the moment; nil where the desk did not have it.
  func story(_ id: TicketID) throws(DeskFault) -> TicketStory? {
    let entries = try desk.log(of: id)
    guard let story = TicketStory(entries, until: moment), story.ticket.received <= moment,
      let recorded = entries.first?.at
    else { return nil }
    if recorded > moment, try isRemembered { return nil }
    return story
  }

  /// Everything about a ticket; nil where it had not come in.
  func dossier(
    _ id: TicketID, _ known: TicketStory? = nil
  ) throws(DeskFault) -> Dossier? {
    var file = try desk.dossier(id)
    let told: TicketStory?
    if let known { told = known } else { told = try story(id) }
    guard let story = told, story.ticket.received <= moment else { return nil }
    if story.latest <= moment, story.ticket.version == file.ticket.version,
      file.otherTickets.isEmpty, file.earlierDecisions.isEmpty
    {
      return file
    }
    file.ticket = story.seen(at: moment)
    var others: [QueueRow] = []
    for row in file.otherTickets { if let past = try self.row(row.ticket) { others.append(past) } }
    file.otherTickets = others
    file.earlierDecisions = try decisions(onOrderOf: file.ticket)
    return file
  }

  /// The decisions of the other tickets on the same order, as they were.
  private func decisions(onOrderOf ticket: Ticket) throws(DeskFault) -> [DecisionRecord] {
    guard let order = ticket.order else { return [] }
    var found: [DecisionRecord] = []
    for row in try desk.tickets(on: order) where row.ticket != ticket.id {
      if let story = try story(row.ticket) { found += story.seen(at: moment).decisions }
    }
    return found
  }

  /// The queue row of a ticket as it was; nil where it had not come in.
  func row(_ id: TicketID) throws(DeskFault) -> QueueRow? {
    guard let story = try story(id) else { return nil }
    let ticket = story.seen(at: moment)
    let order = try ticket.order.map { id throws(DeskFault) in try desk.order(id) } ?? nil
    let customer =
      try ticket.customer.map { id throws(DeskFault) in try desk.customer(id) } ?? nil
    return QueueRow(ticket: ticket, order: order, customer: customer)
  }

  /// A page of the queue as it was.
  func queue(_ question: QueueQuestion) throws(DeskFault) -> QueuePage {
    let keeper = FigureKeeper(desk: desk)
    var figures = try keeper.requests()
    let isRemembered = try isRemembered
    if isRemembered { figures.drop(recordedAfter: moment) }
    let changed = Set(figures.changed(after: moment))
    let known = isRemembered ? Set(figures.tickets(at: moment)) : nil
    let all = QueueQuestion(scope: .all, limit: .max)
    var rows: [QueueRow] = []
    for row in try desk.queue(all, now: moment).rows where row.received <= moment {
      if let known, !known.contains(row.ticket) { continue }
      guard changed.contains(row.ticket) else {
        rows.append(row)
        continue
      }
      if let past = try self.row(row.ticket) { rows.append(past) }
    }
    let inScope = rows.filter { question.scope.holds($0.conversation) }
    var matching = inScope.filter { question.filter.matches($0, at: moment) }
    matching.sort(by: question.sort.precedes)
    if question.reversed { matching.reverse() }
    let start = min(question.offset, matching.count)
    return QueuePage(
      rows: Array(matching[start...].prefix(max(0, question.limit))), matching: matching.count,
      total: inScope.count)
  }
}

extension QueueScope {
  fileprivate func holds(_ conversation: Conversation) -> Bool {
    switch self {
    case .open: conversation.isOpen
    case .closed: !conversation.isOpen
    case .all: true
    }
  }
}
