import RefundDesk

/// Tells one customer after the other: the shelves, then the hard cases, then everybody else.
struct StoryTeller {
  private let seed: UInt64
  private let clock: ShopClock
  private var counters: Counters
  private var told = -1

  init(_ desk: DemoDesk) {
    seed = desk.seed
    clock = ShopClock(now: desk.now)
    counters = Counters(tickets: desk.tickets)
  }

  /// The events of the next customer, piece by piece; nil when there are requests enough.
  mutating func nextBatch() -> [[DemoEvent]]? {
    defer { told += 1 }
    if told < 0 { return [shelves] }
    guard counters.left > 0 else { return nil }
    var story = Story(
      random: SplitMix64(seed: seed, stream: UInt64(told)), counters: counters, clock: clock)
    if told < HardCase.allCases.count, HardCase.allCases[told].requests <= counters.left {
      HardCase.allCases[told].tell(&story)
    } else {
      story.tellOrdinary()
    }
    counters = story.counters
    return story.pieces
  }

  private var shelves: [DemoEvent] {
    let opening = clock.time(clock.today.adding(days: -1_000), minute: 540)
    return Catalogue.articles.map {
      DemoEvent(.productRecorded($0.product), at: opening, by: DemoDesk.henry.id)
    }
  }
}
