import DeskStore
import Glibc
import RefundDesk

/// Makes a desk and measures what people wait for.
enum Measurement {
  static let now = Timestamp(seconds: 1_793_000_000)

  static func run(_ path: String, tickets: Int) throws {
    let settings = DeskSettings(
      name: "Measured", id: Desk.newIdentifier(), currency: .eur, language: .en,
      jurisdiction: "FR", zone: "Europe/Paris",
      people: [DeskPerson(Person(id: "sam", name: "Sam", role: .supervisor))])
    do {
      let desk = try Desk.create(at: path, settings: settings)
      try time("import of \(tickets) tickets with customers and orders") {
        let report = try desk.importEvents(events(tickets), by: "sam", now: now)
        print("  \(report.recorded.total) events, \(try desk.stats().journalBytes >> 20) MiB")
      }
      try time("the same import again, all skipped") {
        _ = try desk.importEvents(events(tickets), by: "sam", now: now)
      }
    }
    try questions(path, tickets)
    try commits(path)
    try time("rebuild") { try Desk.open(at: path, mode: .writing).rebuild() }
    print("memory at most: \(peakMegabytes()) MiB")
  }

  private static func questions(_ path: String, _ tickets: Int) throws {
    let first = try best("open") { _ = try Desk.open(at: path, mode: .writing) }
    let both = try best("open + 50 of the open queue") {
      let desk = try Desk.open(at: path, mode: .writing)
      _ = try desk.queue(QueueQuestion(), now: now)
    }
    print("  (the queue alone: \(both - first) us)")
    let desk = try Desk.open(at: path, mode: .writing)
    for sort in [QueueSort.age, .amount, .customer] {
      _ = try best("50 by \(sort.rawValue)") {
        _ = try desk.queue(QueueQuestion(sort: sort), now: now)
      }
    }
    for text in ["lea", "nothere", "reason:defective amount>=50", "!lea age>=3"] {
      let filter = try QueueFilter(text)
      _ = try best("filter \(text)") {
        _ = try desk.queue(QueueQuestion(filter: filter), now: now)
      }
    }
    _ = try best("dossier") { _ = try desk.dossier(TicketID(composed: "T\(tickets / 2)")) }
    _ = try best("catch up with nothing new") { _ = try desk.catchUp() }
  }

  private static func commits(_ path: String) throws {
    let desk = try Desk.open(at: path, mode: .writing)
    var times: [Int] = []
    for round in 0..<200 {
      let request = CommitRequest(
        id: Desk.newCommand(), ticket: TicketID(composed: "T\(round)"), expectedVersion: nil,
        command: .note("called"), by: "sam", now: now)
      let start = microseconds()
      _ = try desk.commit(request)
      times.append(microseconds() - start)
    }
    times.sort()
    print("commit: median \(times[100]) us, p95 \(times[190]) us")
    try rawAppends(path)
  }

  /// The same number of appends of 400 bytes with fdatasync, and nothing else: what the disk takes.
  private static func rawAppends(_ path: String) throws {
    let file = open(path + "/raw", O_WRONLY | O_CREAT | O_APPEND, 0o600)
    guard file >= 0 else { return }
    defer {
      close(file)
      unlink(path + "/raw")
    }
    let line = [UInt8](repeating: 0x61, count: 400)
    var times: [Int] = []
    for _ in 0..<200 {
      let start = microseconds()
      guard Glibc.write(file, line, line.count) == line.count, fdatasync(file) == 0 else { return }
      times.append(microseconds() - start)
    }
    times.sort()
    print("raw append + fdatasync: median \(times[100]) us, p95 \(times[190]) us")
  }

  private static func events(_ tickets: Int) -> some Sequence<ImportedEvent> {
    (0..<tickets).lazy.flatMap { number -> [ImportedEvent] in
      let customer = CustomerID(composed: "C\(number / 2)")
      let order = OrderID(composed: "O\(number)")
      var buyer = Customer(id: customer, name: number % 7 == 0 ? "Léa \(number)" : "Bob \(number)")
      buyer.email = "c\(number)@example.com"
      let lines = (0..<3).map { index in
        OrderLine(
          id: LineID(composed: "L\(index)"), sku: SKU(composed: "P\(number % 500)-\(index)"),
          name: "Article \(index)", quantity: 1 + index,
          unitPrice: Money(Int64(500 + number % 9_000), .eur))
      }
      var bought = Order(
        id: order, customer: customer, status: .delivered, currency: .eur, lines: lines)
      bought.placed = now.adding(seconds: -Int64(number % 2_000) * 7_000)
      var ticket = Ticket(
        id: TicketID(composed: "T\(number)"), customer: customer, order: order,
        received: now.adding(seconds: -Int64((number * 7_919) % 2_000_000)), channel: .email,
        language: .fr, reason: Reason.allCases[number % Reason.allCases.count], wants: .refund)
      ticket.lines = [TicketLine(line: "L0", quantity: 1)]
      ticket.messages = [
        Message(
          at: ticket.received, from: .customer, channel: .email,
          text: "Bonjour, la taille ne va pas, je voudrais être remboursée.")
      ]
      let person = number % 2 == 0 ? [ImportedEvent(.customerRecorded(buyer))] : []
      return person + [
        ImportedEvent(.orderRecorded(bought)), ImportedEvent(.ticketReceived(ticket)),
      ]
    }
  }

  private static func time(_ what: String, _ body: () throws -> Void) throws {
    let start = microseconds()
    try body()
    print("\(what): \((microseconds() - start) / 1_000) ms")
  }

  private static func best(_ what: String, _ body: () throws -> Void) throws -> Int {
    var best = Int.max
    for _ in 0..<7 {
      let start = microseconds()
      try body()
      best = min(best, microseconds() - start)
    }
    print("\(what): \(best) us")
    return best
  }

  private static func microseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000 + time.tv_nsec / 1_000
  }

  private static func peakMegabytes() -> Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss / 1_024
  }
}
