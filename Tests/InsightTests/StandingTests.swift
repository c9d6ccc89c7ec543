import Insight
import RefundDesk
import Testing

@Suite("What law and calendar make of tickets, kept beside their figures")
struct StandingTests {
  static let rules = [ClockTests.reply, ClockTests.resolution, ClockTests.legal, ClockTests.amazon]
  static let morning = Paris.local("2026-11-20 08:00")

  /// What is judged of a story at a moment.
  static func standing(_ story: TicketStory, at moment: Timestamp) throws -> Standing {
    let clocks = TicketClocks(rules, of: story, calendar: try Paris.office(), at: moment)
    let ticket = story.ticket
    let sum = Money(Int64(ticket.version) * 100 + 1, .eur)
    let owed =
      ticket.conversation.isOpen || ticket.isUnpaid
      ? OwedRefund(
        ticket: ticket.id, sum: sum, price: sum, due: SampleReports.today.adding(days: -2)) : nil
    return Standing(owed: owed, clocks: clocks.readings)
  }

  /// Figures of a desk as of a moment, judged then.
  static func judged(
    _ desk: SampleDesk, at moment: Timestamp, _ scope: RequestFigures.StandingScope
  ) throws -> RequestFigures {
    var figures = RequestFigures()
    for (story, order) in zip(desk.stories, desk.orders) {
      figures.add(story, order: order, customer: desk.customer, until: moment)
    }
    let stories = Dictionary(uniqueKeysWithValues: desk.stories.map { ($0.ticket.id, $0) })
    _ = try figures.judge(on: "basis", day: Paris.zone.day(at: moment), at: moment, scope) {
      id throws(any Error) in
      try stories[id].map { try standing($0, at: moment) }
    }
    return figures
  }

  /// The stories that had come to their end by a moment: nothing happens to them after it.
  static func quiet(_ desk: SampleDesk, by moment: Timestamp) -> SampleDesk {
    var quiet = desk
    let kept = desk.stories.indices.filter { desk.stories[$0].latest <= moment }
    quiet.stories = kept.map { desk.stories[$0] }
    quiet.orders = kept.map { desk.orders[$0] }
    return quiet
  }

  @Test(
    "Clocks read in the morning say in the evening what reading every history then says",
    arguments: 1...4)
  func clocks(seed: UInt64) throws {
    let desk = Self.quiet(SampleDesk(seed: seed, tickets: 300), by: Self.morning)
    let days = Period(SampleReports.today.adding(days: -40)...SampleReports.today, in: Paris.zone)
    let figures = try Self.judged(desk, at: Self.morning, .liveOrReceived(days))
    for hour in [0, 2, 9, 15] {
      let evening = Self.morning.adding(seconds: Int64(hour) * 3_600)
      var tally = ClockTally()
      for story in desk.stories where story.ticket.mergedInto == nil {
        let ticket = story.ticket
        guard
          ticket.conversation.isOpen || ticket.isUnpaid || days.contains(ticket.received)
        else { continue }
        let clocks = TicketClocks(
          Self.rules, of: story, calendar: try Paris.office(), at: evening)
        tally.count(clocks, of: ticket)
      }
      let told = ClockTally(figures, .liveOrReceived(days), at: evening)
      #expect(told.tickets == tally.tickets, "seed \(seed), hour \(hour)")
      #expect(told.clocks == tally.clocks, "seed \(seed), hour \(hour)")
      #expect(told.agents == tally.agents, "seed \(seed), hour \(hour)")
      #expect(told.reasons == tally.reasons, "seed \(seed), hour \(hour)")
      #expect(told.pressing == tally.pressing, "seed \(seed), hour \(hour)")
    }
  }

  @Test(
    "A ticket is judged again after the last day on which its standing holds, or under another policy"
  )
  func again() throws {
    let desk = Self.quiet(SampleDesk(seed: 7, tickets: 120), by: Self.morning)
    let today = Paris.zone.day(at: Self.morning)
    let live = Set(
      desk.stories.map(\.ticket).filter {
        $0.mergedInto == nil && ($0.conversation.isOpen || $0.isUnpaid)
      }.map(\.id))
    let brief = Set(live.sorted().prefix(30))
    #expect(brief.count == 30 && live.count > 60)
    var figures = RequestFigures()
    for (story, order) in zip(desk.stories, desk.orders) {
      figures.add(story, order: order, customer: desk.customer, until: Self.morning)
    }
    /// The tickets that are judged on a day; a few hold for two days more, the rest for good.
    func judged(_ basis: String, days: Int) throws -> Set<TicketID> {
      var asked: Set<TicketID> = []
      let count = try figures.judge(
        on: basis, day: today.adding(days: days),
        at: Self.morning.adding(seconds: Int64(days) * 86_400), .live
      ) { id throws(any Error) in
        asked.insert(id)
        return Standing(
          owed: nil, clocks: [], lastDay: brief.contains(id) ? today.adding(days: days + 2) : nil)
      }
      #expect(count == asked.count)
      return asked
    }
    #expect(try judged("basis", days: 0) == live)
    #expect(try judged("basis", days: 2).isEmpty)
    #expect(try judged("basis", days: 3) == brief)
    #expect(try judged("basis", days: 5).isEmpty)
    #expect(try judged("another policy", days: 5) == live)
    #expect(try judged("another policy", days: 4) == live, "nothing holds before its day")
  }

  @Test("Refunds owed are those of open tickets, and of closed ones that were not paid")
  func owed() throws {
    let desk = Self.quiet(SampleDesk(seed: 3, tickets: 200), by: Self.morning)
    let figures = try Self.judged(desk, at: Self.morning, .live)
    let owed = figures.owedRefunds(dueBy: SampleReports.today, at: Self.morning)
    let live = desk.stories.filter {
      $0.ticket.mergedInto == nil && ($0.ticket.conversation.isOpen || $0.ticket.isUnpaid)
    }
    #expect(Set(owed.map(\.ticket)) == Set(live.map(\.ticket.id)))
    #expect(live.contains { $0.ticket.conversation == .closed })
    let early = SampleReports.today.adding(days: -3)
    #expect(figures.owedRefunds(dueBy: early, at: Self.morning).isEmpty)
  }

  @Test("The queue of a week ago is told without its events", arguments: 1...4)
  func weekAgo(seed: UInt64) throws {
    var desk = SampleDesk(seed: seed, tickets: 300)
    let moment = FigureTests.now.adding(seconds: -12 * 86_400)
    let kept = desk.stories.indices.filter {
      desk.stories[$0].ticket.mergedInto == nil && desk.stories[$0].latest <= FigureTests.now
    }
    desk.orders = kept.map { desk.orders[$0] }
    desk.stories = kept.map { desk.stories[$0] }
    for place in desk.stories.indices where place % 7 == 0 {
      // Some are merged a few days before or after the moment, as a person does it.
      let story = desk.stories[place]
      guard story.ticket.conversation.isOpen else { continue }
      let at = max(moment.adding(seconds: Int64(place) * 3_000 - 400_000), story.latest)
      let merge = TicketEvent.merged(into: "T0", was: story.ticket.conversation)
      desk.stories[place].take(HistoryEntry(at: at, by: "anna", event: merge))
    }
    var figures = RequestFigures()
    for (story, order) in zip(desk.stories, desk.orders) {
      figures.add(story, order: order, customer: desk.customer, until: FigureTests.now)
    }
    func wasOpen(_ story: TicketStory) -> Bool {
      story.ticket.received <= moment && !StoryTimes(story, until: moment, in: Paris.zone).isClosed
    }
    let stories = Dictionary(uniqueKeysWithValues: desk.stories.map { ($0.ticket.id, $0) })
    let count = QueueCount(figures, at: moment, isRemembered: false) { id in
      stories[id].map(wasOpen) ?? false
    }
    let open = desk.stories.filter(wasOpen)
    #expect(count.open == open.count, "seed \(seed)")
    let late = open.filter { AgeBucket(received: $0.ticket.received, at: moment).isLate }
    #expect(count.late == late.count, "seed \(seed)")
  }
}
