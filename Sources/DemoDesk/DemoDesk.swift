public import RefundDesk

/// A made-up, bilingual refund desk: the same seed, moment and size give the same events, byte for byte.
///
/// It is the desk of a French shop that sells on the web, by telephone, at a counter and on
/// marketplaces. Iterating gives the products first, then customer by customer what they bought, what
/// they asked for and what the desk did about it; nothing is named before it was recorded. Only one
/// customer at a time is in memory, so that a million requests cost no more than a hundred.
public struct DemoDesk: Sequence, Sendable {
  /// What the desk is made of.
  public let seed: UInt64
  /// The moment at which the desk is looked at; nothing happens after it.
  public let now: Timestamp
  /// How many requests it has.
  public let tickets: Int

  /// The desk of a seed at a moment, with so many requests; fewer than none is none.
  public init(seed: UInt64, now: Timestamp, tickets: Int) {
    self.seed = seed
    self.now = now
    self.tickets = Swift.max(0, tickets)
  }

  /// The events, oldest first within each request.
  public func makeIterator() -> Iterator { Iterator(self) }

  /// Walks through the desk customer by customer.
  public struct Iterator: IteratorProtocol {
    private var teller: StoryTeller
    // The customer that is told of, the last piece and the last event first: so taking one copies none.
    private var pieces: [[DemoEvent]] = []
    private var piece: [DemoEvent] = []

    init(_ desk: DemoDesk) {
      teller = StoryTeller(desk)
    }

    /// The next event; nil after the last.
    public mutating func next() -> DemoEvent? {
      while piece.isEmpty {
        if pieces.isEmpty {
          guard let more = teller.nextBatch() else { return nil }
          pieces = more
          pieces.reverse()
        }
        piece = pieces.popLast() ?? []
        piece.reverse()
      }
      return piece.popLast()
    }
  }
}
