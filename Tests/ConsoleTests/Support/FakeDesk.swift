import Console
import RefundDesk

/// A desk in memory: the same decide and evolve, no file. It answers every effect at once.
struct FakeDesk {
  var person = Shop.anna
  var tickets: [TicketID: Ticket]
  var orders: [OrderID: Order]
  var customers: [CustomerID: Customer]
  var drafts: [TicketID: String] = [:]
  var history: [TicketID: [HistoryEntry]] = [:]
  /// Everything that was committed, in order.
  var committed: [CommitRequest] = []
  /// Effects of the terminal: copies, themes, quitting.
  var others: [Effect] = []
  var now = Shop.now
  /// What is judged; the shop's unless a test says otherwise.
  var judge: @Sendable (Ticket, Order?) -> Assessment = Shop.assessment

  /// What a test adds to every case.
  var adding: @Sendable (inout CaseFile) -> Void = { _ in }

  init() {
    tickets = Dictionary(uniqueKeysWithValues: Shop.tickets().map { ($0.id, $0) })
    orders = Dictionary(uniqueKeysWithValues: Shop.orders().map { ($0.id, $0) })
    customers = Dictionary(uniqueKeysWithValues: Shop.customers.map { ($0.id, $0) })
  }

  func file(_ id: TicketID) -> CaseFile? {
    guard let ticket = tickets[id] else { return nil }
    let order = ticket.order.flatMap { orders[$0] }
    let dossier = Dossier(
      ticket: ticket, customer: ticket.customer.flatMap { customers[$0] }, order: order,
      products: [Shop.dress], orders: order.map { [$0] } ?? [], otherTickets: [],
      earlierDecisions: [])
    var file = CaseFile(dossier, assessment: judge(ticket, order))
    adding(&file)
    return file
  }

  func row(_ ticket: Ticket) -> QueueRow {
    QueueRow(
      ticket: ticket, order: ticket.order.flatMap { orders[$0] },
      customer: ticket.customer.flatMap { customers[$0] })
  }

  mutating func answer(_ effect: Effect) -> [Event] {
    switch effect {
    case .loadQueue(let generation):
      let rows = tickets.values.sorted { $0.id < $1.id }.map(row)
      return [.queueLoaded(QueueSnapshot(rows), generation: generation)]
    case .loadCase(let id, let generation):
      return [.caseLoaded(id, file(id), generation: generation)]
    case .loadCustomer(let id, let generation):
      let file = customers[id].map { customer in
        CustomerFile(
          customer: customer, orders: orders.values.filter { $0.customer == id },
          tickets: tickets.values.filter { $0.customer == id }.map(row))
      }
      return [.customerLoaded(id, file, generation: generation)]
    case .loadHistory(let id, let generation):
      return [.historyLoaded(id, history[id] ?? [], generation: generation)]
    case .loadBoard(let generation): return [.boardLoaded(board, generation: generation)]
    case .commit(let request): return [.answered(request, commit(request))]
    case .saveDraft(let id, let text): drafts[id] = text
    case .loadDraft(let id): if let draft = drafts[id] { return [.draftFound(id, draft)] }
    case .removeDraft(let id): drafts[id] = nil
    default: others.append(effect)
    }
    return []
  }

  /// Writes a command as the store does: the version first, then the rules.
  mutating func commit(_ request: CommitRequest) -> CommitAnswer {
    guard var ticket = tickets[request.ticket], let file = file(request.ticket) else {
      return .refused(.noOrder)
    }
    guard ticket.version == request.version else { return .stale(file, row: row(ticket)) }
    let context = DeskContext(
      now: now, person: person, people: Shop.people, balance: try? file.dossier.balance(),
      ruling: file.assessment.ruling, stock: file.dossier.stock)
    do throws(Refusal) {
      for event in try ticket.decide(request.command, in: context) {
        ticket.evolve(event, by: person.id, at: now)
        history[ticket.id, default: []].append(
          HistoryEntry(
            sequence: Int64(committed.count + 1), at: now, by: person.id, event: event))
      }
    } catch { return .refused(error) }
    tickets[ticket.id] = ticket
    committed.append(request)
    guard let after = self.file(ticket.id) else { return .refused(.noOrder) }
    return .done(after, row: row(ticket), sequence: Int64(committed.count))
  }

  /// Something that another console does meanwhile.
  mutating func elsewhere(_ id: TicketID, _ command: Command, by other: Person = Shop.bruno) {
    guard let ticket = tickets[id] else { return }
    let me = person
    person = other
    _ = commit(
      CommitRequest(ticket: id, version: ticket.version, command: command, id: "elsewhere"))
    committed.removeLast()
    person = me
  }
}
