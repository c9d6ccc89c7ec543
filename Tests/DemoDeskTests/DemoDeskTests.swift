import DemoDesk
import DeskRecords
import RefundDesk
import Testing

@Suite("The made-up desk")
struct DemoDeskTests {
  static let now = Timestamp(iso: "2026-11-22T09:00:00Z") ?? Timestamp(seconds: 0)

  static func tickets(_ count: Int, seed: UInt64 = 1) -> [Ticket] {
    DemoDesk.events(tickets: count, seed: seed, now: now).compactMap { event in
      if case .ticketReceived(let ticket) = event { ticket } else { nil }
    }
  }

  @Test("the same seed gives the same events, another seed others")
  func deterministic() {
    let first = Array(DemoDesk.events(tickets: 60, seed: 5, now: Self.now))
    #expect(first == Array(DemoDesk.events(tickets: 60, seed: 5, now: Self.now)))
    #expect(first != Array(DemoDesk.events(tickets: 60, seed: 6, now: Self.now)))
  }

  @Test("there are as many requests as asked for", arguments: [0, 1, 2, 7, 50, 333])
  func count(_ tickets: Int) {
    #expect(Self.tickets(tickets).count == tickets)
  }

  @Test("identifiers are unique and every reference is met", arguments: [1, 2, 3])
  func references(_ seed: UInt64) throws {
    var ids: Set<String> = []
    var orders: [OrderID: Order] = [:]
    var customers: [CustomerID: Customer] = [:]
    for event in DemoDesk.events(tickets: 400, seed: seed, now: Self.now) {
      switch event {
      case .customerRecorded(let customer):
        #expect(ids.insert("customer \(customer.id)").inserted)
        customers[customer.id] = customer
      case .productRecorded(let product): #expect(ids.insert("product \(product.id)").inserted)
      case .orderRecorded(let order):
        #expect(ids.insert("order \(order.id)").inserted)
        orders[order.id] = order
      case .ticketReceived(let ticket):
        #expect(ids.insert("ticket \(ticket.id)").inserted)
        let order = try #require(ticket.order.flatMap { orders[$0] })
        #expect(ticket.customer == order.customer && customers[order.customer ?? "?"] != nil)
        for piece in ticket.lines { #expect(order.line(piece.line) != nil) }
      case .ticketChanged: Issue.record("requests come whole")
      }
    }
  }

  @Test("nothing has happened later than now, and nothing in a story before its cause")
  func times() {
    for ticket in Self.tickets(600) {
      #expect(ticket.received < Self.now)
      for message in ticket.messages {
        #expect(message.at <= Self.now && message.at >= ticket.received)
      }
      for record in ticket.decisions {
        #expect(record.decision.at <= Self.now && record.decision.at >= ticket.received)
      }
    }
  }

  @Test("money adds up: payments are totals, nothing is given back twice")
  func money() throws {
    var orders: [OrderID: Order] = [:]
    for event in DemoDesk.events(tickets: 600, seed: 4, now: Self.now) {
      if case .orderRecorded(let order) = event {
        orders[order.id] = order
        let paid = try Money.sum(order.payments.map(\.amount), in: .eur)
        #expect(try paid == order.total(), "\(order.id)")
      }
      guard case .ticketReceived(let ticket) = event, let id = ticket.order, let order = orders[id]
      else { continue }
      for (part, amounts) in Dictionary(
        grouping: ticket.decisions.flatMap(\.decision.amounts), by: \.part)
      {
        let back = try Money.sum(amounts.map(\.amount), in: .eur)
        let most = try OrderBalance(order: order, decisions: []).remaining(part)
        #expect(back.minorUnits <= most.minorUnits, "\(ticket.id) \(part)")
      }
    }
  }

  @Test("a small desk is worth looking at: languages, reasons, ages, owners, hard cases")
  func statistics() {
    let tickets = Self.tickets(200)
    let open = tickets.filter { $0.conversation != .closed }
    #expect((80...160).contains(open.count))
    #expect((40...100).contains(tickets.count { $0.language == .en }))
    #expect(Set(tickets.map(\.reason)).count >= 10)
    #expect(open.contains { Self.now.seconds(since: $0.received) < 7200 })
    #expect(open.contains { Self.now.seconds(since: $0.received) > 7 * 86_400 })
    #expect(open.contains { $0.owner == nil } && open.contains { $0.owner != nil })
    #expect(open.contains { $0.conversation.waits })
    #expect(tickets.contains { $0.awaitingApproval != nil })
    #expect(tickets.contains { $0.reason == .safetyRecall })
    #expect(tickets.contains { $0.messages[0].text?.unicodeScalars.contains("\u{202E}") == true })
    #expect(tickets.contains { $0.facts["returns_12m"] != nil })
  }

  @Test("messages are not written by one hand")
  func variety() {
    let texts = Self.tickets(500).compactMap { $0.messages.first?.text }
    #expect(Set(texts).count > texts.count * 97 / 100)
    for text in texts { #expect(!text.contains("{") && !text.contains("}"), "\(text)") }
  }

  @Test("every event of a made-up desk survives the journal")
  func roundTrip() throws {
    for event in DemoDesk.events(tickets: 120, seed: 3, now: Self.now) {
      #expect(try DeskEventCodec.decode(DeskEventCodec.encode(event)) == event)
    }
  }
}

extension Conversation {
  var waits: Bool { if case .waiting = self { true } else { false } }
}
