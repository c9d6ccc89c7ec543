import Insight
import RefundDesk
import Testing

@Suite("Whatever happens to a ticket")
struct ClockPropertyTests {
  static let rules: [ClockRule] = [
    ClockRule(id: "a", aim: .firstReply, origin: .shop, length: .hours(24)),
    ClockRule(id: "b", aim: .resolution, origin: .shop, length: .businessHours(20)),
    ClockRule(id: "c", aim: .resolution, origin: .shop, length: .businessDays(4)),
    ClockRule(id: "d", aim: .resolution, origin: .shop, length: .days(5)),
  ]

  @Test("pausing never brings a due time forward", arguments: 1...12)
  func pausing(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let calendar = try Paris.office()
    for _ in 0..<40 {
      let start = Paris.local("2026-10-01 00:00").adding(seconds: dice.roll(4_000_000))
      var ticket = Story(received: "2026-10-01 00:00").ticket
      ticket.received = start
      var story = TicketStory(received: ticket)
      var now = start
      var before = Self.rules.map {
        Clock($0, calendar: calendar).reading(of: story, at: now).due
      }
      for step in 0..<6 {
        now = now.adding(seconds: dice.roll(150_000) + 1)
        let next: Conversation = step % 2 == 0 ? .waiting(until: nil) : .open
        story.take(
          HistoryEntry(
            at: now, by: "anna",
            event: .conversationChanged(to: next, was: story.ticket.conversation)))
        let after = Self.rules.map {
          Clock($0, calendar: calendar).reading(of: story, at: now).due
        }
        for (rule, (was, now)) in zip(Self.rules, zip(before, after)) {
          let (was, now) = (try #require(was), try #require(now))
          #expect(now >= was, "seed \(seed), rule \(rule.id), started \(start)")
        }
        before = after
      }
    }
  }

  @Test("a clock that was breached stays so as time goes on", arguments: 1...6)
  func breachStays(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let calendar = try Paris.office()
    for rule in Self.rules {
      var story = Story(received: "2026-10-19 10:00")
      story.wait("2026-10-20 10:00")
      story.resume("2026-10-21 10:00")
      let clock = Clock(rule, calendar: calendar)
      var breach: Timestamp?
      var now = Paris.local("2026-10-19 10:00")
      for _ in 0..<60 {
        now = now.adding(seconds: dice.roll(40_000))
        let reading = clock.reading(of: story.told, at: now)
        if let breach { #expect(reading.state == .breached(at: breach, met: nil), "seed \(seed)") }
        if case .breached(let at, _) = reading.state {
          #expect(at <= now, "seed \(seed)")
          breach = at
        }
      }
      #expect(breach != nil, "seed \(seed), rule \(rule.id)")
    }
  }

  @Test(
    "running, standing still and nothing else is what the time since the start is made of",
    arguments: 1...6)
  func timeIsWhole(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let calendar = try Paris.office()
    let start = Paris.local("2026-10-19 10:00")
    var story = TicketStory(received: Story(received: "2026-10-19 10:00").ticket)
    var now = start
    for step in 0..<9 {
      now = now.adding(seconds: dice.roll(90_000) + 1)
      let next: Conversation = step % 2 == 0 ? .waiting(until: nil) : .open
      story.take(
        HistoryEntry(
          at: now, by: "anna",
          event: .conversationChanged(to: next, was: story.ticket.conversation)))
      let moment = now.adding(seconds: dice.roll(10_000))
      for rule in Self.rules {
        let reading = Clock(rule, calendar: calendar).reading(of: story, at: moment)
        #expect(
          reading.elapsed + reading.waited == moment.seconds(since: start),
          "seed \(seed), rule \(rule.id)")
        #expect(reading.businessElapsed <= reading.elapsed, "seed \(seed)")
      }
    }
  }
}
