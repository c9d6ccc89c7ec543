import DemoDesk
import RefundDesk
import Testing

@Suite("Every demo desk of sixty requests has the hard cases")
struct HardCaseTests {
  static let now = Timestamp(iso: "2026-11-22T09:00:00Z") ?? Timestamp(seconds: 0)
  static let desk = ReplayedDesk(DemoDesk(seed: 42, now: now, tickets: 60))

  private func ticket(of name: String) throws -> Ticket {
    let customer = try #require(Self.desk.customers.values.first { $0.name == name })
    return try #require(Self.desk.inOrder.last { $0.customer == customer.id })
  }

  private func order(of ticket: Ticket) throws -> Order {
    try #require(ticket.order.flatMap { Self.desk.orders[$0] })
  }

  private func all(of name: String) throws -> [Ticket] {
    let latest = try ticket(of: name)
    return Self.desk.inOrder.filter { $0.customer == latest.customer }
  }

  @Test(
    "day 14 is a Saturday and the request comes on the Monday, on whatever day one looks",
    arguments: 0..<14)
  func saturday(step: Int) throws {
    let now = Self.now.adding(seconds: Int64(step) * 86_400 + Int64(step) * 5_000)
    let desk = ReplayedDesk(DemoDesk(seed: 1, now: now, tickets: 60))
    let buyer = try #require(desk.customers.values.first { $0.name == "Camille Dufour" })
    let ticket = try #require(desk.tickets.values.first { $0.customer == buyer.id })
    let delivered = try #require(ticket.order.flatMap { desk.orders[$0]?.delivered })
    #expect(delivered.adding(days: 14).weekday == .saturday)
    #expect(ticket.received.utcDay == delivered.adding(days: 16))
    #expect(ticket.received < now && now.seconds(since: ticket.received) < 8 * 86_400)
  }

  @Test("a personalised article is defective")
  func personalised() throws {
    let ticket = try ticket(of: "Solène Kervella")
    #expect(try order(of: ticket).lines[0].flags.contains("personalised"))
    #expect(ticket.reason == .defective)
  }

  @Test("a repair failed, and the first one is in the history")
  func repair() throws {
    let tickets = try all(of: "Gérard Meunier")
    #expect(tickets.first?.standing?.decision.resolutions.map(\.kind) == [.repair])
    #expect(tickets.last?.facts["repair_failed"]?.value == .flag(true))
  }

  @Test("a serial returner has a true defect this time")
  func serial() throws {
    let tickets = try all(of: "Harper Brooks")
    #expect(tickets.count == 11)
    #expect(tickets.dropLast().allSatisfy { $0.standing != nil })
    #expect(tickets.last?.reason == .defective && tickets.last?.conversation == .new)
  }

  @Test("a credit was imposed: money was due, and there is no consent")
  func imposedCredit() throws {
    let decision = try #require(try all(of: "Nadia Haddad").first?.standing?.decision)
    #expect(decision.resolutions.map(\.kind) == [.credit] && decision.consent == nil)
  }

  @Test("two partial refunds were made on the order, and everything is asked for")
  func partialRefunds() throws {
    let tickets = try all(of: "Étienne Delorme")
    let order = try order(of: tickets[2])
    let balance = try OrderBalance(order: order, decisions: tickets.flatMap(\.decisions))
    #expect(try balance.remaining() == Money(28_000, .eur))
  }

  @Test("a parcel is sixteen days late, and the date mattered")
  func late() throws {
    let ticket = try ticket(of: "Imogen Whitaker")
    let promised = try #require(try order(of: ticket).promised)
    #expect(ticket.received.utcDay.days(since: promised) == 16)
    #expect(ticket.facts["essential_date"]?.value == .flag(true))
  }

  @Test("a marketplace's buyer asks on day 25, and another's day of delivery is unknown")
  func windows() throws {
    let marketplace = try ticket(of: "Thomas Vasseur")
    let order = try order(of: marketplace)
    #expect(order.marketplace == "amazon")
    #expect(order.delivered.map { marketplace.received.utcDay.days(since: $0) } == 25)
    #expect(try self.order(of: ticket(of: "Ciara McCarthy")).delivered == nil)
  }

  @Test("the others are there by reason, channel and name")
  func others() throws {
    #expect(try ticket(of: "Apolline Castel").facts["condition"]?.value == .text("used"))
    #expect(try order(of: ticket(of: "Manon Joly")).lines[0].flags == ["gift"])
    #expect(try ticket(of: "Mehdi Benali").reason == .safetyRecall)
    #expect(try order(of: ticket(of: "Walter Pemberton")).payments.count == 2)
    #expect(try ticket(of: "Rosemary Ashworth").messages.count == 3)
    #expect(try ticket(of: "Odette Perrin").channel == .phone)
    #expect(try ticket(of: "王秀英 (Wang Xiuying)").wants == .replacement)
    #expect(try ticket(of: "ليلى الحداد").language == .fr)
    #expect(try ticket(of: "Zoé 🌻 Lambert").channel == .chat)
    #expect(try ticket(of: "Patrick Leroux").messages.count == 2)
    #expect(try ticket(of: "Conor Gallagher").reason == .notDelivered)
  }
}
