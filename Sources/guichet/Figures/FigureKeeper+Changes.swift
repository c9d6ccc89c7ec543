import DeskStore
import Insight
import Journal
import RefundDesk

extension FigureKeeper {
  /// The tickets' figures.
  static let requestFile = "figures-requests"
  /// What was sold.
  static let saleFile = "figures-sales"
  /// From how many events on figures that were brought forward are kept.
  static let worthKeeping = 200

  /// What was written since figures were kept.
  struct Changes {
    /// How many events.
    var events = 0
    /// The tickets whose figures are no longer right.
    var tickets: Set<TicketID> = []
    /// The orders whose figures are no longer right.
    var orders: Set<OrderID> = []
    /// Up to where this goes.
    var stamp: FigureStamp
  }

  /// Up to where the desk goes now.
  var stamp: FigureStamp {
    FigureStamp(
      desk: desk.id, sequence: desk.receipt.sequence, hash: desk.receipt.hash.description)
  }

  /// What was written since a stamp; nil where the stamp is not of this journal, or where so much was
  /// written that a fresh fold is cheaper.
  func changes(since stamp: FigureStamp) throws(DeskFault) -> Changes? {
    let head = desk.receipt.sequence
    guard stamp.desk == desk.id, stamp.sequence <= head,
      head - stamp.sequence <= max(2_000, head / 8)
    else { return nil }
    var changes = Changes(stamp: stamp)
    if stamp.sequence > 0 {
      let last = try desk.log(after: stamp.sequence - 1, newestFirst: false, limit: 1).first
      guard last?.sequence == stamp.sequence, last?.hash.description == stamp.hash else {
        return nil
      }
    }
    for entry in try desk.log(after: stamp.sequence, newestFirst: false, limit: .max) {
      try note(entry, in: &changes)
    }
    return changes
  }

  private func note(_ entry: LogEntry, in changes: inout Changes) throws(DeskFault) {
    changes.events += 1
    changes.stamp.sequence = entry.sequence
    changes.stamp.hash = entry.hash.description
    switch entry.event {
    case .ticketReceived(let ticket): changes.tickets.insert(ticket.id)
    case .ticketChanged(let id, _): changes.tickets.insert(id)
    case .orderRecorded(let order):
      changes.orders.insert(order.id)
      changes.tickets.formUnion(try desk.tickets(on: order.id).map(\.ticket))
    case .customerRecorded(let customer): try note(customer.id, in: &changes)
    case .erasure(let customer, _): try note(customer, in: &changes)
    case .productRecorded: break
    }
  }

  private func note(_ customer: CustomerID, in changes: inout Changes) throws(DeskFault) {
    let file = try desk.customerFile(customer)
    changes.orders.formUnion(file.orders.map(\.id))
    changes.tickets.formUnion(file.tickets.map(\.ticket))
  }
}
