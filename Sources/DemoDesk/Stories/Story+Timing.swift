import RefundDesk

extension Story {
  /// When a request that is on the desk now came in: most within five days, few over two weeks ago.
  mutating func recentTime() -> Timestamp {
    let age = random.weighed(Story.ages)
    if age == 0 { return clock.now.adding(seconds: -Int64(random.from(2, to: 170)) * 60) }
    return clock.writing(on: clock.today.adding(days: 1 - age), &random)
  }

  /// The days' weights: 0 is the last hours, 1 today.
  private static let ages: [(Int, Int)] = [
    (0, 12), (1, 12), (2, 16), (3, 14), (4, 12), (5, 9), (6, 6), (7, 5), (8, 3), (9, 2), (10, 2),
    (11, 1), (12, 1), (13, 1), (14, 1), (17, 1), (21, 1), (26, 1),
  ]

  /// How many days before the request the goods came.
  mutating func daysSinceDelivery(_ reason: Reason) -> Int {
    switch reason {
    case .changeOfMind, .wrongSize, .notAsDescribed:
      days(of: Story.regretDays)
    case .damagedOnArrival: random.from(0, to: 2)
    case .wrongItem, .missingPart: random.from(0, to: 6)
    case .defective:
      days(of: Story.defectDays)
    case .hiddenDefect: random.from(200, to: 780)
    case .safetyRecall: random.from(20, to: 420)
    case .late, .notDelivered, .duplicateCharge, .other: random.from(0, to: 20)
    }
  }

  private mutating func days(of spans: [(ClosedRange<Int>, Int)]) -> Int {
    let span = random.weighed(spans)
    return random.from(span.lowerBound, to: span.upperBound)
  }

  private static let regretDays: [(ClosedRange<Int>, Int)] = [
    (0...4, 34), (4...12, 40), (12...16, 10), (17...33, 10), (34...120, 6),
  ]
  private static let defectDays: [(ClosedRange<Int>, Int)] = [
    (0...14, 34), (15...180, 34), (181...720, 28), (735...900, 4),
  ]

  /// How the purchase behind a request was made, and when it came.
  mutating func makeDelivery(_ plan: RequestPlan, for buyer: Buyer) -> Delivery {
    let asked = clock.day(plan.received)
    var delivery = Delivery(placed: plan.received)
    delivery.channel = orderChannel(plan, buyer)
    if delivery.channel == .online, buyer.language == .fr || random.chance(60), random.chance(9) {
      delivery.marketplace = random.weighed([("amazon", 5), ("ebay", 3), ("zalando", 2)])
    }
    delivery.isExpress = delivery.channel != .store && random.chance(11)
    if plan.wish == .cancel || plan.wish == .orderChange {
      delivery.status = random.pick([.pending, .processed])
      delivery.placed = plan.received.adding(seconds: -Int64(random.from(15, to: 2_400)) * 60)
      delivery.promised = asked.adding(days: random.from(3, to: 6))
      return delivery
    }
    switch plan.reason {
    case .late, .notDelivered: delay(&delivery, plan.reason, asked)
    default:
      deliver(&delivery, asked.adding(days: -daysSinceDelivery(plan.reason)), before: plan.received)
    }
    return delivery
  }

  private mutating func orderChannel(_ plan: RequestPlan, _ buyer: Buyer) -> OrderChannel {
    switch plan.reason {
    case .late, .notDelivered: return random.weighed([(.online, 94), (.phone, 6)])
    default: break
    }
    if plan.wish == .cancel || plan.wish == .orderChange { return .online }
    if plan.channel == .store { return .store }
    return random.weighed([
      (.online, 84), (.phone, 5), (.store, buyer.country == "FR" ? 11 : 0),
    ])
  }

  private mutating func deliver(_ delivery: inout Delivery, _ day: Day, before asked: Timestamp) {
    delivery.delivered = day
    let before = delivery.channel == .store ? 0 : delivery.isExpress ? 1 : random.from(2, to: 5)
    let minute =
      delivery.channel == .store ? random.from(590, to: 1_120) : random.from(420, to: 1_380)
    delivery.placed = clock.time(day.adding(days: -before), minute: minute)
    if delivery.placed >= asked {
      // Back at the counter within the hour.
      delivery.placed = asked.adding(seconds: -Int64(random.from(600, to: 3_000)))
      delivery.delivered = clock.day(delivery.placed)
    }
    if delivery.channel != .store, random.chance(55) {
      delivery.promised = day.adding(days: random.weighed([(1, 5), (0, 4), (-1, 1)]))
    }
    // Now and then the carrier's day is nowhere to be found.
    if delivery.channel != .store, random.chance(3) { delivery.delivered = nil }
  }

  private mutating func delay(_ delivery: inout Delivery, _ reason: Reason, _ asked: Day) {
    let promised = asked.adding(days: -random.from(2, to: 17))
    delivery.promised = promised
    delivery.placed = clock.time(
      promised.adding(days: -random.from(3, to: 7)), minute: random.from(430, to: 1_370))
    delivery.status = .shipped
    if reason == .late, random.chance(25) {
      delivery.status = .delivered
      delivery.delivered = asked.adding(days: -random.from(0, to: 1))
    } else if reason == .notDelivered, random.chance(40) {
      delivery.status = .delivered
      delivery.delivered = asked.adding(days: -random.from(1, to: 2))
    }
  }
}
