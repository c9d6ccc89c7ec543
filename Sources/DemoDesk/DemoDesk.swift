public import RefundDesk

/// A made-up bilingual desk as a stream of events: the same seed, size and time give the same events.
///
/// Products come first, then story after story: a customer with orders and requests. Each story has a
/// generator of its own and nothing is kept, so a desk of a million requests streams in no memory.
/// Every request is received with all that has become of it.
///
/// What is made up: a French shop that sells in euros to France, Belgium and the United Kingdom. About
/// one story in three of the first hundred is a hard case of ``DemoCase``; some customers come back
/// again and again. No person and no order in it exists.
public struct DemoDesk: Sequence, Sendable {
  /// The settings of the desk: people, limits, currency.
  public static let settings = DemoSettings()

  let tickets: Int
  let seed: UInt64
  let now: Timestamp

  /// The events of a desk.
  ///
  /// - Parameters:
  ///   - tickets: how many requests it has.
  ///   - seed: another seed, another desk.
  ///   - now: the time that ages are counted from.
  /// - Returns: a sequence that makes the events as it is walked.
  public static func events(tickets: Int, seed: UInt64, now: Timestamp) -> DemoDesk {
    DemoDesk(tickets: tickets, seed: seed, now: now)
  }

  /// Walks the events.
  public func makeIterator() -> Iterator { Iterator(self) }

  /// Makes the events of one story at a time.
  public struct Iterator: IteratorProtocol {
    private let desk: DemoDesk
    private var batch: [DeskEvent]
    private var position = 0
    private var story = 0
    private var made = 0

    init(_ desk: DemoDesk) {
      self.desk = desk
      batch = DemoCatalogue.products.map { .productRecorded($0.product) }
    }

    /// The next event, or nil where the desk is complete.
    public mutating func next() -> DeskEvent? {
      while position == batch.count {
        guard made < desk.tickets else { return nil }
        var teller = DemoTeller(desk: desk, story: story, firstTicket: made + 1)
        let told = teller.tell(atMost: desk.tickets - made)
        batch =
          [.customerRecorded(told.customer)] + told.orders.map { .orderRecorded($0) }
          + told.tickets.map { .ticketReceived($0.asReceived()) }
        made += told.tickets.count
        story += 1
        position = 0
      }
      position += 1
      return batch[position - 1]
    }
  }
}
