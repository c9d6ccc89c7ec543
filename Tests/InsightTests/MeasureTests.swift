import Insight
import Phrases
import RefundDesk
import Testing

@Suite("Measures")
struct MeasureTests {
  static func measures(_ stories: [Story], until now: String = "2027-03-01 12:00") throws
    -> [MeasureTerm: Measure]
  {
    let from = try #require(Day(iso: "2026-11-01"))
    let to = try #require(Day(iso: "2026-11-30"))
    var tally = MeasureTally(
      period: Period(from...to, in: Paris.zone), calendar: try Paris.office(),
      now: Paris.local(now))
    for story in stories { tally.count(story.told, segment: "gold") }
    return Dictionary(uniqueKeysWithValues: tally.measures.map { ($0.term, $0) })
  }

  static func decided(_ received: String, _ at: String, _ resolution: Resolution = Story.refund)
    -> Story
  {
    var story = Story(received: received)
    story.decide(at, resolution)
    return story
  }

  @Test("of turnaround are medians and shares of the decisions of the period, with their number")
  func turnaround() throws {
    let measures = try Self.measures([
      Self.decided("2026-11-02 10:00", "2026-11-03 10:00"),
      Self.decided("2026-11-02 10:00", "2026-11-04 10:00"),
      Self.decided("2026-11-02 10:00", "2026-11-12 10:00"),
      // Decided in another month.
      Self.decided("2026-11-02 10:00", "2026-12-12 10:00"),
    ])
    #expect(measures[.turnaround]?.figure == .duration(2 * 86_400))
    #expect(measures[.turnaroundMost]?.figure == .duration(10 * 86_400))
    #expect(measures[.turnaroundLate]?.figure == .rate(Rate(basisPoints: 3_333)))
    #expect(measures[.turnaround]?.cases == 3)
    // Monday ten o'clock to Wednesday ten o'clock: two days of seven hours.
    #expect(measures[.turnaroundBusiness]?.figure == .duration(14 * 3_600))
  }

  @Test("end the wait for the customer with the day up to which it was to last")
  func waitingUpToADay() throws {
    var story = Story(received: "2026-11-02 10:00")
    story.happens(
      "2026-11-03 10:00",
      .conversationChanged(to: .waiting(until: Day(iso: "2026-11-05")), was: .new))
    story.decide("2026-11-09 10:00")
    let times = StoryTimes(story.told, until: Paris.local("2026-11-10 10:00"), in: Paris.zone)
    // From 10:00 on the third up to midnight before the fifth.
    #expect(times.waited == 38 * 3_600)
  }

  @Test("show the wait for the customer apart")
  func waiting() throws {
    var story = Story(received: "2026-11-02 10:00")
    story.wait("2026-11-03 10:00")
    story.answer("2026-11-06 10:00")
    story.decide("2026-11-07 10:00")
    let measures = try Self.measures([story, Self.decided("2026-11-02 10:00", "2026-11-03 10:00")])
    #expect(measures[.waited]?.figure == .duration(3 * 86_400))
    #expect(measures[.waited]?.cases == 1)
    #expect(measures[.turnaroundMost]?.figure == .duration(5 * 86_400))
  }

  @Test("of first contact count one message and no reopening, of cases that have had seven days")
  func firstContact() throws {
    var once = Story(received: "2026-11-02 10:00")
    once.decide("2026-11-03 10:00")
    once.reply("2026-11-03 10:05")
    var twice = Story(received: "2026-11-02 10:00")
    twice.reply("2026-11-02 11:00")
    twice.reply("2026-11-02 12:00")
    twice.decide("2026-11-03 10:00")
    var again = once
    again.happens("2026-11-05 10:00", .reopened(why: "…"))
    var young = Story(received: "2026-11-28 10:00")
    young.decide("2026-11-29 10:00")
    young.reply("2026-11-29 10:05")
    let measures = try Self.measures([once, twice, again, young], until: "2026-12-04 10:00")
    #expect(measures[.firstContact]?.cases == 3)
    #expect(measures[.firstContact]?.figure == .rate(Rate(basisPoints: 3_333)))
    // Thirty days have passed for those of the third of November alone.
    #expect(measures[.reopened]?.cases == 3)
    #expect(measures[.reopened]?.figure == .rate(Rate(basisPoints: 3_333)))
  }

  @Test(
    "of closings are of the days moved back until the last has had its time, the days before alike",
    arguments: [
      // Up to today at noon: what was closed tonight has its seven days in eight days' time.
      ("2026-11-30 12:00", "2026-10-24", "2026-10-01"),
      ("2026-12-06 12:00", "2026-10-30", "2026-10-07"),
      ("2026-12-08 00:00", "2026-11-01", "2026-10-09"),
      ("2027-01-01 00:00", "2026-11-01", "2026-11-01"),
    ])
  func mature(now: String, contact: String, reopened: String) throws {
    let first = try #require(Day(iso: "2026-11-01"))
    let last = try #require(Day(iso: "2026-11-30"))
    let mature = MatureDays(first...last, upTo: last, now: Paris.local(now), in: Paris.zone)
    #expect(mature.firstContact.from == Paris.local(contact + " 00:00"))
    #expect(mature.reopened.from == Paris.local(reopened + " 00:00"))
    let before = (first...last).before
    let earlier = MatureDays(before, upTo: last, now: Paris.local(now), in: Paris.zone)
    #expect(earlier.reopened.to == mature.reopened.from)
  }

  @Test("of alternatives do not count an order that was called off and paid back as one")
  func alternatives() throws {
    let money = [AttributedAmount(.line("L1"), Money(8_000, .eur), quantity: 1)]
    let measures = try Self.measures([
      Self.decided("2026-11-02 10:00", "2026-11-03 10:00", .cancel(money, to: .original)),
      Self.decided("2026-11-02 10:00", "2026-11-03 10:00", .points(50)),
      Self.decided("2026-11-02 10:00", "2026-11-03 10:00"),
      Self.decided("2026-11-02 10:00", "2026-11-03 10:00", .decline(clauses: [])),
    ])
    #expect(
      measures[.alternative] == Measure(.alternative, .rate(Rate(basisPoints: 3_333)), cases: 3))
  }

  @Test("do not count a decision that was taken back, nor a merged ticket")
  func notCounted() throws {
    var undone = Self.decided("2026-11-02 10:00", "2026-11-03 10:00")
    undone.undo("2026-11-03 10:00")
    var merged = Self.decided("2026-11-02 10:00", "2026-11-03 10:00")
    merged.ticket.mergedInto = "T0"
    let measures = try Self.measures([undone, merged])
    #expect(measures[.turnaround] == Measure(.turnaround, nil, cases: 0))
  }

  @Test("of refusals are shares of decisions, by class of customer too")
  func refusals() throws {
    let measures = try Self.measures([
      Self.decided("2026-11-02 10:00", "2026-11-03 10:00"),
      Self.decided("2026-11-02 10:00", "2026-11-03 10:00", .decline(clauses: [])),
    ])
    #expect(measures[.refused]?.figure == .rate(Rate(basisPoints: 5_000)))
  }

  @Test(
    "take quantiles by nearest rank",
    arguments: zip([1, 50, 90, 100], [10, 20, 40, 40] as [Int64]))
  func quantiles(percent: Int, value: Int64) {
    var lengths = Durations()
    for length in [40, 10, 30, 20] as [Int64] { lengths.add(length) }
    #expect(lengths.quantile(percent: percent) == value)
    #expect(Durations().quantile(percent: percent) == nil)
  }

  @Test("name the agent who differs on like cases, and nobody with fewer than five")
  func consistency() {
    var tally = ConsistencyTally()
    func decide(_ by: AgentID, _ resolution: Resolution, times: Int) {
      let decision = Decision(
        resolutions: [resolution], at: Paris.local("2026-11-03 10:00"), by: by)
      for _ in 0..<times { tally.count(decision, for: .defective) }
    }
    decide("anna", Story.refund, times: 6)
    decide("bruno", .decline(clauses: []), times: 5)
    decide("chloé", Story.refund, times: 4)
    let found = tally.differences
    #expect(found.map(\.agent) == ["bruno", "anna"])
    #expect(found.first?.share == .percent(0) || found.first?.share == .percent(100))
    #expect(found.first?.distance == 10_000)
  }
}

@Suite("Faults of products")
struct FaultTests {
  @Test("cluster where a variant is reported far more often than the desk's own rate")
  func clusters() {
    var trade = TradeTally(zone: Paris.zone)
    var faults = FaultTally(zone: Paris.zone)
    for (sku, sold, reports) in [("LAMP", 50, 6), ("CUP", 2_000, 4), ("RUG", 10, 2)]
      as [(SKU, Int, Int)]
    {
      let order = TradeTests.order(
        OrderID(composed: sku.rawValue), "2026-10-05T10:00:00Z",
        [TradeTests.line("1", sku, sold, 10)])
      trade.count(order)
      for day in 0..<reports {
        var ticket = Story(received: "2026-11-0\(day + 1) 10:00").ticket
        ticket.lines = [TicketLine(line: "1", quantity: 1)]
        faults.count(ticket, order: order)
      }
    }
    let found = faults.clusters(of: .defect, in: trade)
    #expect(found.map(\.sku) == ["LAMP"])
    #expect(found.first?.reports == 6)
    #expect(found.first?.first.description == "2026-11-01")
    #expect(found.first?.last.description == "2026-11-06")
    #expect(faults.clusters(of: .listing, in: trade).isEmpty)
  }
}
