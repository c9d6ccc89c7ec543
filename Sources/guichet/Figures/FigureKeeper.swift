import DeskStore
import Insight
import RefundDesk

/// Brings a desk's figures up to now: from the file beside the index, with what changed since taken in,
/// or from the journal where there is no such file.
struct FigureKeeper {
  let desk: Desk

  /// The tickets' figures, up to now.
  func requests() throws(DeskFault) -> RequestFigures { try stampedRequests().figures }

  /// The tickets' figures, up to now, with up to where that is.
  func stampedRequests() throws(DeskFault) -> (figures: RequestFigures, stamp: FigureStamp) {
    // What was read is changed where it lies: under a second name all its rows would be copied first.
    guard var kept = kept(FigureKeeper.requestFile),
      let changes = try changes(since: kept.stamp)
    else {
      let stamp = self.stamp
      let figures = try freshRequests()
      desk.keepDerived(FigureKeeper.requestFile, figures.file(stamp))
      return (figures, stamp)
    }
    guard changes.events > 0 else { return (kept.figures, changes.stamp) }
    kept.figures.forget(changes.tickets)
    for id in changes.tickets.sorted() { try add(id, to: &kept.figures) }
    kept.figures.judgeAgain(try neighbours(of: changes.tickets))
    if changes.events > FigureKeeper.worthKeeping {
      desk.keepDerived(FigureKeeper.requestFile, kept.figures.file(changes.stamp))
    }
    return (kept.figures, changes.stamp)
  }

  /// What was sold, up to now.
  func sales() throws(DeskFault) -> SaleFigures {
    guard var kept = keptSales(), let changes = try changes(since: kept.stamp) else {
      let stamp = self.stamp
      let figures = try freshSales()
      desk.keepDerived(FigureKeeper.saleFile, figures.file(stamp))
      return figures
    }
    kept.figures.forget(changes.orders)
    for id in changes.orders.sorted() {
      guard let order = try desk.order(id) else { continue }
      kept.figures.add(order, customer: try customer(order.customer))
    }
    if changes.events > FigureKeeper.worthKeeping {
      desk.keepDerived(FigureKeeper.saleFile, kept.figures.file(changes.stamp))
    }
    return kept.figures
  }

  /// The tickets' figures that a file has, of a desk that was told of payments as it is now.
  func kept(_ name: String) -> (stamp: FigureStamp, figures: RequestFigures)? {
    memory(name).flatMap {
      RequestFigures.read($0, in: desk.zone, recordsPayments: desk.settings.recordsPayments)
    }
  }

  private func keptSales() -> (stamp: FigureStamp, figures: SaleFigures)? {
    memory(FigureKeeper.saleFile).flatMap { SaleFigures.read($0, in: desk.zone) }
  }

  private func memory(_ name: String) -> FigureMemory? {
    desk.derived(name).map { FigureMemory($0.bytes, keptBy: $0) }
  }

  /// The tickets' figures as a fold of the whole journal makes them, of a moment where one is given.
  func freshRequests(until moment: Timestamp? = nil) throws(DeskFault) -> RequestFigures {
    var none = RequestFigures(recordsPayments: desk.settings.recordsPayments)
    none.keepCells(in: desk.zone)
    return try desk.foldHistories(into: none) { figures, history in
      guard let story = TicketStory(history.entries, until: moment) else { return }
      figures.add(
        story, order: history.order, customer: history.customer,
        recorded: history.entries.first?.at, until: moment)
    }
  }

  /// What was sold as a fold of the whole journal makes it.
  func freshSales() throws(DeskFault) -> SaleFigures {
    let customers = try desk.foldCustomers(into: [CustomerID: Customer]()) { $0[$1.id] = $1 }
    var none = SaleFigures()
    none.keepCells(in: desk.zone)
    return try desk.foldOrders(into: none) { figures, order in
      figures.add(order, customer: order.customer.flatMap { customers[$0] })
    }
  }

  /// The files of figures that do not say what a fold of the whole journal says.
  func differences() throws(DeskFault) -> [String] {
    var found: [String] = []
    let requests = try requests().fingerprint
    if requests != (try freshRequests().fingerprint) { found.append(FigureKeeper.requestFile) }
    let sales = try sales().fingerprint
    if sales != (try freshSales().fingerprint) { found.append(FigureKeeper.saleFile) }
    return found
  }

  /// The tickets of the same orders and customers: what is owed on them depends on each other.
  func neighbours(of tickets: Set<TicketID>) throws(DeskFault) -> Set<TicketID> {
    var found: Set<TicketID> = []
    var customers: Set<CustomerID> = []
    for id in tickets.sorted() {
      guard let row = try desk.row(of: id) else { continue }
      if let order = row.order { found.formUnion(try desk.tickets(on: order).map(\.ticket)) }
      guard let customer = row.customer, customers.insert(customer).inserted,
        try desk.customer(customer) != nil
      else { continue }
      found.formUnion(try desk.customerFile(customer).tickets.map(\.ticket))
    }
    return found
  }

  /// Adds a ticket as it is, or was at a moment; one that the desk did not have then is none.
  func add(
    _ id: TicketID, to figures: inout RequestFigures, until moment: Timestamp? = nil
  ) throws(DeskFault) {
    let entries = try desk.log(of: id)
    if let moment, let recorded = entries.first?.at, recorded > moment,
      try PastDesk(desk: desk, moment: moment).isRemembered
    {
      return
    }
    guard let story = TicketStory(entries, until: moment) else { return }
    let order = try story.ticket.order.map { id throws(DeskFault) in try desk.order(id) } ?? nil
    figures.add(
      story, order: order, customer: try customer(story.ticket.customer ?? order?.customer),
      recorded: entries.first?.at, until: moment)
  }

  private func customer(_ id: CustomerID?) throws(DeskFault) -> Customer? {
    guard let id else { return nil }
    return try desk.customer(id)
  }
}
