import DeskStore
import Journal
import RefundDesk
import Testing

@Suite("The queue")
struct QueueTests {
  let place: TemporaryDesk
  let desk: Desk
  private let names = ["Léa", "bob", "Zoé", "Œdipe", "anna", "Éric", nil]

  init() throws {
    place = try TemporaryDesk()
    desk = try place.create()
    var events = Sample.events(0..<0)
    for number in 0..<60 {
      events += [
        ImportedEvent(
          .customerRecorded(Sample.customer(number, name: names[number % 7] ?? "C\(number % 3)"))),
        ImportedEvent(.orderRecorded(Sample.order(number))),
        ImportedEvent(.ticketReceived(Sample.ticket(number))),
      ]
    }
    _ = try desk.importEvents(events, by: "sam", now: Sample.now)
    for number in stride(from: 0, to: 60, by: 4) {
      let id = TicketID(composed: "T\(number)")
      _ = try desk.commit(Sample.request(.take, on: id))
      if number % 3 == 0 {
        _ = try desk.commit(Sample.request(Sample.refund(Int64(100 + number)), on: id))
      }
    }
  }

  private func allRows() throws -> [QueueRow] {
    try (0..<60).map { try #require(try desk.row(of: TicketID(composed: "T\($0)"))) }
  }

  @Test(
    "answers in every order, scope and direction as the rule says", arguments: QueueSort.allCases,
    QueueScope.allCases)
  func orders(sort: QueueSort, scope: QueueScope) throws {
    let rows = try allRows().filter { row in
      scope == .all || row.conversation.isOpen == (scope == .open)
    }.sorted(by: sort.precedes)
    for reversed in [false, true] {
      let expected = (reversed ? rows.reversed() : rows).map(\.ticket)
      let whole = try desk.queue(
        QueueQuestion(scope: scope, sort: sort, reversed: reversed, limit: 100), now: Sample.now)
      #expect(whole.rows.map(\.ticket) == expected)
      let page = try desk.queue(
        QueueQuestion(scope: scope, sort: sort, reversed: reversed, offset: 3, limit: 4),
        now: Sample.now)
      #expect(page.rows.map(\.ticket) == Array(expected.dropFirst(3).prefix(4)))
      #expect(page.total == rows.count && page.matching == rows.count)
    }
  }

  @Test(
    "narrows as the filter says of each row",
    arguments: [
      "lea", "!lea", "oe", "reason:late", "owner:anna", "owner:none", "age>=20h", "state:new t1",
      "amount>=41", "zoe state:open", "nothing at all",
    ])
  func narrows(text: String) throws {
    let filter = try QueueFilter(text)
    let expected = try allRows().filter { filter.matches($0, at: Sample.now) }
      .sorted(by: QueueSort.age.precedes).map(\.ticket)
    let page = try desk.queue(
      QueueQuestion(scope: .all, filter: filter, limit: 100), now: Sample.now)
    #expect(page.rows.map(\.ticket) == expected)
    #expect(page.matching == expected.count && page.total == 60)
  }

  @Test("shows the rows that the tickets themselves make")
  func rows() throws {
    for row in try allRows() {
      let dossier = try desk.dossier(row.ticket)
      #expect(
        row == QueueRow(ticket: dossier.ticket, order: dossier.order, customer: dossier.customer))
    }
  }

  @Test("shows a customer's new name and an order's new price at once")
  func updates() throws {
    var order = Sample.order(1)
    order.lines[0].unitPrice = Money(9_000, .eur)
    let report = try desk.importEvents(
      [
        ImportedEvent(.customerRecorded(Sample.customer(1, name: "Nouvelle"))),
        ImportedEvent(.orderRecorded(order)),
      ], by: "sam", now: Sample.now)
    #expect(report.updated.total == 2)
    #expect(try desk.row(of: "T1")?.customerName == "Nouvelle")
    #expect(try desk.row(of: "T1")?.amount == Money(9_000, .eur))
    #expect(try desk.verify().isSound)
  }

  @Test("has its customers, orders, products and history at hand")
  func records() throws {
    let dossier = try desk.dossier("T5")
    #expect(dossier.customer?.email == "lea5@example.com")
    #expect(dossier.products.map(\.id) == ["P5"])
    #expect(dossier.orders.map(\.id) == ["O5"])
    #expect(try desk.customerFile("C5").tickets.map(\.ticket) == ["T5"])
    #expect(try desk.product(sku: "P5-L")?.id == "P5")
    #expect(try desk.order("O5") == Sample.order(5))
    #expect(try desk.customers(matching: "LEA 99@") == [])
    #expect(try desk.customers(matching: "lea7@").map(\.rawValue) == ["C7"])
    #expect(try desk.products(matching: "robe p3").map(\.rawValue) == ["P3"])
    #expect(throws: DeskFault.self) { try desk.customerFile("nobody") }
    #expect(throws: DeskFault.self) { try desk.dossier("nothing") }
  }

  @Test("has a log that pages from both ends")
  func log() throws {
    let all = try desk.log(newestFirst: false, limit: 10_000)
    #expect(all.map(\.sequence) == Array(1...desk.receipt.sequence))
    let newest = try desk.log(limit: 5)
    #expect(newest.map(\.sequence) == all.suffix(5).reversed().map(\.sequence))
    let next = try desk.log(after: newest.last?.sequence, limit: 5)
    #expect(next.first?.sequence == desk.receipt.sequence - 5)
    #expect(try desk.log(after: 3, newestFirst: false, limit: 2).map(\.sequence) == [4, 5])
    #expect(try desk.log(after: 1, limit: 2).isEmpty)
  }
}
