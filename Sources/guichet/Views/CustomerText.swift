import DeskStore
import Phrases
import RefundDesk

/// A customer's history as a page of plain text.
struct CustomerText {
  private let file: CustomerFile
  private let session: Session
  private var phrases: Phrases { session.phrases }

  init(_ file: CustomerFile, _ session: Session) {
    self.file = file
    self.session = session
  }

  /// The lines of the page, cleaned.
  var lines: [String] { head + orders + requests }

  private var head: [String] {
    let customer = file.customer
    let facts = [
      customer.name ?? phrases.erased(), customer.id.rawValue, customer.email, customer.phone,
      customer.country, customer.segment,
    ]
    return [session.clean(facts.compactMap { $0 }.joined(separator: " · "))]
      + [customer.note].compactMap { $0 }.map(session.clean)
  }

  private var orders: [String] {
    var table = TextTable([
      (phrases.label(.order), .left), (phrases.label(.date), .left),
      (phrases.label(.status), .left), (phrases.label(.paid), .right),
    ])
    for order in file.orders {
      table.add([
        order.id.rawValue,
        order.placed.map { phrases.shortDate(session.desk.zone.day(at: $0)) } ?? "–",
        phrases.name(order.status), (try? order.total()).map(phrases.money) ?? "–",
      ])
    }
    return ["", "\(phrases.label(.orders)): \(file.orders.count)"]
      + (file.orders.isEmpty ? [] : table.lines)
  }

  private var requests: [String] {
    var table = TextTable([
      (phrases.label(.ticket), .left), (phrases.label(.received), .left),
      (phrases.label(.reason), .left), (phrases.label(.amount), .right),
      (phrases.label(.state), .left),
    ])
    for row in file.tickets {
      table.add([
        row.ticket.rawValue, phrases.shortDate(session.desk.zone.day(at: row.received)),
        phrases.name(row.reason), row.amount.map(phrases.money) ?? "–", phrases.state(row),
      ])
    }
    return ["", "\(phrases.label(.requests)): \(file.tickets.count)"]
      + (file.tickets.isEmpty ? [] : table.lines)
  }
}
