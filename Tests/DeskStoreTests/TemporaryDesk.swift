import DeskStore
import Glibc
import RefundDesk
import Testing

/// A desk in a directory of its own that goes when the test ends.
final class TemporaryDesk {
  let path: String

  init() throws {
    var template = Array("/tmp/guichet-test-XXXXXX".utf8CString)
    try #require(mkdtemp(&template) != nil)
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { TemporaryDesk.remove(path) }

  /// Makes the desk.
  func create(_ change: (inout DeskSettings) -> Void = { _ in }) throws -> Desk {
    var settings = Sample.settings
    change(&settings)
    return try Desk.create(at: path, settings: settings)
  }

  func open(_ mode: Desk.Mode = .writing) throws -> Desk { try Desk.open(at: path, mode: mode) }

  /// Takes a directory away with all that lies in it.
  static func remove(_ path: String) {
    chmod(path, 0o700)
    if let directory = opendir(path) {
      while let entry = readdir(directory) {
        let name = withUnsafeBytes(of: &entry.pointee.d_name) {
          String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
        }
        if name != ".", name != ".." { remove(path + "/" + name) }
      }
      closedir(directory)
    }
    if rmdir(path) != 0 { unlink(path) }
  }
}

/// Records that tests put on a desk.
enum Sample {
  static let now = Timestamp(seconds: 1_793_000_000)

  static let settings: DeskSettings = {
    var settings = DeskSettings(
      name: "Boutique", id: "desk-1", currency: .eur, language: .fr, jurisdiction: "FR",
      zone: "Europe/Paris",
      people: [
        DeskPerson(Person(id: "anna", name: "Anna Roy", role: .agent, limit: Money(100_000, .eur))),
        DeskPerson(Person(id: "bob", name: "Bob", role: .agent, limit: Money(5_000, .eur))),
        DeskPerson(Person(id: "sam", name: "Sam", role: .supervisor)),
      ])
    settings.mailFrom = "service@boutique.example"
    return settings
  }()

  static func customer(_ number: Int, name: String? = nil) -> Customer {
    var customer = Customer(id: CustomerID(composed: "C\(number)"), name: name ?? "Léa \(number)")
    customer.email = "lea\(number)@example.com"
    customer.country = "FR"
    return customer
  }

  static func product(_ number: Int) -> Product {
    Product(
      id: ProductID(composed: "P\(number)"), name: "Robe \(number)", category: "apparel",
      variants: [
        Variant(sku: SKU(composed: "P\(number)-M"), price: 4_000, stock: 3),
        Variant(sku: SKU(composed: "P\(number)-L"), price: 4_000, stock: 0),
      ])
  }

  /// An order of two dresses at 40.00 and delivery at 4.90.
  static func order(_ number: Int, customer: Int? = nil) -> Order {
    var order = Order(
      id: OrderID(composed: "O\(number)"),
      customer: CustomerID(composed: "C\(customer ?? number)"), status: .delivered,
      currency: .eur,
      lines: [
        OrderLine(
          id: "L1", sku: SKU(composed: "P\(number % 10)-M"), name: "Robe", quantity: 2,
          unitPrice: Money(4_000, .eur))
      ])
    order.placed = now.adding(seconds: -Int64(30 + number % 20) * 86_400)
    order.shipping = Money(490, .eur)
    order.country = "FR"
    return order
  }

  static func ticket(_ number: Int, order: Int? = nil, customer: Int? = nil) -> Ticket {
    let order = order ?? number
    var ticket = Ticket(
      id: TicketID(composed: "T\(number)"),
      customer: CustomerID(composed: "C\(customer ?? order)"),
      order: OrderID(composed: "O\(order)"),
      received: now.adding(seconds: -Int64(number % 1_000) * 3_600), channel: .email,
      language: .fr, reason: Reason.allCases[number % Reason.allCases.count], wants: .refund)
    ticket.lines = [TicketLine(line: "L1", quantity: 1)]
    ticket.messages = [
      Message(at: ticket.received, from: .customer, channel: .email, text: "Trop petite.")
    ]
    return ticket
  }

  /// Customers, products, orders and tickets of so many numbers.
  static func events(_ numbers: Range<Int>) -> [ImportedEvent] {
    let products = (0..<10).map { ImportedEvent(.productRecorded(product($0))) }
    return products
      + numbers.flatMap { number in
        [
          ImportedEvent(.customerRecorded(customer(number))),
          ImportedEvent(.orderRecorded(order(number))),
          ImportedEvent(.ticketReceived(ticket(number))),
        ]
      }
  }

  /// A refund of so many cents of the first line.
  static func refund(_ cents: Int64) -> Command {
    .resolve(
      Proposal([
        .refund(
          [AttributedAmount(.line("L1"), Money(cents, .eur))], to: .original, goodsBack: false)
      ]))
  }

  static func request(
    _ command: Command, on ticket: TicketID, version: Int? = nil, by: AgentID = "anna",
    id: CommandID = Desk.newCommand(), now: Timestamp = now, dryRun: Bool = false
  ) -> CommitRequest {
    CommitRequest(
      id: id, ticket: ticket, expectedVersion: version, command: command, by: by, now: now,
      dryRun: dryRun)
  }
}
