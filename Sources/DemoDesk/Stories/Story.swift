import RefundDesk

/// One customer: what they bought, what they asked for, and what the desk did about it.
struct Story {
  var random: SplitMix64
  var counters: Counters
  let clock: ShopClock
  /// What has been recorded: piece by piece, so that no event is ever copied.
  private(set) var pieces: [[DemoEvent]] = []
  /// What each order has had decided so far, by the order in which they were recorded.
  private var decided: [(order: OrderID, decisions: [DecisionRecord])] = []

  init(random: SplitMix64, counters: Counters, clock: ShopClock) {
    self.random = random
    self.counters = counters
    self.clock = clock
  }

  /// Records a customer, at the time of their first order at the latest.
  mutating func record(_ buyer: Buyer, at: Timestamp) {
    pieces.append([
      DemoEvent(.customerRecorded(buyer.customer), at: earlier(at), by: DemoDesk.henry.id)
    ])
  }

  /// Records an order.
  mutating func record(_ order: Order) {
    pieces.append([
      DemoEvent(
        .orderRecorded(order), at: earlier(order.placed ?? clock.now), by: DemoDesk.henry.id)
    ])
  }

  /// Takes in what became of a request.
  mutating func record(_ casework: Casework) {
    pieces.append(casework.events)
    guard let order = casework.ticket.order else { return }
    let decisions = casework.ticket.decisions
    if let place = decided.firstIndex(where: { $0.order == order }) {
      decided[place].decisions += decisions
    } else if !decisions.isEmpty {
      decided.append((order, decisions))
    }
  }

  /// What has been decided on an order by the requests recorded so far.
  func decisions(on order: OrderID) -> [DecisionRecord] {
    decided.first { $0.order == order }?.decisions ?? []
  }

  private func earlier(_ time: Timestamp) -> Timestamp { min(time, clock.now) }
}
