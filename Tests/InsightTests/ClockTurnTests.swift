import Insight
import Phrases
import RefundDesk
import Testing

@Suite("Clocks, where what happened is taken back or two things happen at once")
struct ClockTurnTests {
  /// Hours of the week after the wait of the tests: seven working hours a day.
  static let reply = ClockTests.reply
  static let resolution = ClockTests.resolution

  @Test(
    "of the shop that were waiting when their aim was met are met, and have not run out meanwhile")
  func metWhileWaiting() throws {
    var answered = Story(received: "2026-11-16 10:00")
    answered.wait("2026-11-16 11:00")
    answered.reply("2026-11-25 10:00")
    let reply = try answered.reading(Self.reply, at: "2026-11-26 10:00")
    #expect(reply.state == .met(at: Paris.local("2026-11-25 10:00")))
    #expect(reply.log.map(\.act) == [.activate, .pause, .fulfil])
    #expect(reply.businessElapsed == 3_600)
    var closed = Story(received: "2026-11-16 10:00")
    closed.wait("2026-11-16 11:00")
    closed.decide("2026-11-27 10:00")
    let resolution = try closed.reading(Self.resolution, at: "2026-12-27 10:00")
    #expect(resolution.state == .met(at: Paris.local("2026-11-27 10:00")))
    #expect(resolution.waited == 11 * 86_400 - 3_600)
  }

  @Test("of the shop that were waiting when the ticket was merged wait on when it is separated")
  func mergedWhileWaiting() throws {
    var story = Story(received: "2026-11-16 10:00")
    story.wait("2026-11-16 11:00")
    story.happens("2026-11-24 10:00", .merged(into: "T0", was: .waiting(until: nil)))
    let merged = try story.reading(Self.resolution, at: "2026-12-24 10:00")
    #expect(merged.state == .cancelled(at: Paris.local("2026-11-24 10:00")))
    story.undo("2026-11-25 10:00")
    #expect(story.told.ticket.conversation == .waiting(until: nil))
    let apart = try story.reading(Self.resolution, at: "2026-12-24 10:00")
    #expect(apart.state.standing == .paused)
    story.resume("2026-12-28 10:00")
    let resumed = try story.reading(Self.resolution, at: "2026-12-28 10:00")
    #expect(resumed.state == .running)
    #expect(resumed.elapsed == 3_600)
    #expect(resumed.log.map(\.act) == [.activate, .pause, .resume])
  }

  @Test("of the shop stand still while a ticket is merged; those of law and marketplaces run on")
  func separated() throws {
    var story = Story(received: "2026-11-16 10:00")
    story.happens("2026-11-16 17:00", .merged(into: "T0", was: .open))
    story.undo("2026-11-30 10:00")
    let shop = try story.reading(Self.reply, at: "2026-11-30 11:00")
    #expect(shop.state == .running)
    #expect(shop.businessElapsed == 5 * 3_600 + 3_600)
    let law = try story.reading(ClockTests.legal, at: "2026-12-01 00:00")
    #expect(law.state == .breached(at: Paris.local("2026-12-01 00:00"), met: nil))
    let marketplace = ClockRule(
      id: "M", aim: .firstReply, origin: .marketplace("etsy"), length: .hours(48))
    #expect(
      try story.reading(marketplace, at: "2026-11-30 11:00").state
        == .breached(at: Paris.local("2026-11-18 10:00"), met: nil))
  }

  @Test("wait no longer than the day from which the desk looks again")
  func looksAgain() throws {
    var story = Story(received: "2026-11-16 10:00")
    story.happens(
      "2026-11-16 11:00",
      .conversationChanged(to: .waiting(until: Day(iso: "2026-11-19")), was: .new))
    let paused = try story.reading(Self.reply, at: "2026-11-18 23:59")
    #expect(paused.state == .paused(since: Paris.local("2026-11-16 11:00")))
    let again = try story.reading(Self.reply, at: "2026-11-19 10:00")
    #expect(again.state == .running)
    #expect(again.businessElapsed == 2 * 3_600)
    #expect(again.due == Paris.local("2026-11-19 17:00"))
    #expect(again.log.map(\.act) == [.activate, .pause, .resume])
    #expect(again.log.last?.at == Paris.local("2026-11-19 00:00"))
    #expect(try story.reading(Self.reply, at: "2026-11-20 09:00").isOverdue)
    // A later day that is given before the first has come moves it.
    story.happens(
      "2026-11-18 10:00",
      .conversationChanged(
        to: .waiting(until: Day(iso: "2026-11-24")), was: .waiting(until: Day(iso: "2026-11-19"))))
    #expect(try story.reading(Self.reply, at: "2026-11-20 09:00").state.standing == .paused)
    // Who looks again today does not wait.
    var today = Story(received: "2026-11-16 10:00")
    today.happens(
      "2026-11-16 11:00",
      .conversationChanged(to: .waiting(until: Day(iso: "2026-11-16")), was: .new))
    #expect(try today.reading(Self.reply, at: "2026-11-16 12:00").state == .running)
  }

  @Test(
    "that start with a decision do not run once it is taken back, and start anew with the next one")
  func decisionTakenBack() throws {
    let rule = ClockRule(
      id: "P", aim: .refund, origin: .shop, length: .businessDays(2), start: .decided)
    var story = Story(received: "2026-11-02 10:00")
    story.decide("2026-11-03 10:00")
    #expect(try story.reading(rule, at: "2026-11-03 11:00").state == .running)
    story.undo("2026-11-03 12:00")
    #expect(try story.reading(rule, at: "2026-11-16 10:00").state == .idle)
    story.decide("2026-11-16 10:00")
    let again = try story.reading(rule, at: "2026-11-16 11:00")
    #expect(again.started == Paris.local("2026-11-16 10:00"))
    #expect(again.due == Paris.local("2026-11-19 00:00"))
  }

  @Test("for a refund are not started by a decision that declines one")
  func declined() throws {
    let rule = ClockRule(
      id: "P", aim: .refund, origin: .shop, length: .businessDays(2), start: .decided)
    var story = Story(received: "2026-11-02 10:00")
    story.decide("2026-11-03 10:00", .decline(clauses: ["T 5.1"]))
    story.happens("2026-11-09 10:00", .reopened(why: "…"))
    #expect(try story.reading(rule, at: "2026-11-30 10:00").state == .idle)
  }

  @Test("for a refund are met when all that was decided by then has left, in whichever order")
  func twoDecisions() throws {
    for order in [[0, 1], [1, 0]] {
      var story = Story(received: "2026-11-02 10:00")
      story.decide("2026-11-03 10:00")
      story.happens("2026-11-04 10:00", .reopened(why: "…"))
      story.decide("2026-11-05 10:00")
      story.happens("2026-11-06 10:00", .decisionExecuted(order[0]))
      #expect(
        try story.reading(ClockTests.legal, at: "2026-11-08 10:00").state == .running, "\(order)")
      story.happens("2026-11-09 10:00", .decisionExecuted(order[1]))
      #expect(
        try story.reading(ClockTests.legal, at: "2026-12-08 10:00").state
          == .met(at: Paris.local("2026-11-09 10:00")), "\(order)")
    }
  }

  @Test("for a refund stay met where more is given on top afterwards")
  func onTop() throws {
    var story = Story(received: "2026-11-02 10:00")
    story.decide("2026-11-03 10:00")
    story.happens("2026-11-04 10:00", .decisionExecuted(0))
    story.happens("2026-11-05 10:00", .reopened(why: "…"))
    story.decide("2026-11-05 11:00")
    #expect(
      try story.reading(ClockTests.legal, at: "2026-12-08 10:00").state
        == .met(at: Paris.local("2026-11-04 10:00")))
  }

  @Test(
    "for a first reply are met by the letter that follows a closing, and did not run out meanwhile")
  func letterAfterClosing() throws {
    var story = Story(received: "2026-11-16 10:00")
    story.decide("2026-11-16 15:00")
    story.reply("2026-11-18 10:00")
    let reading = try story.reading(Self.reply, at: "2026-11-20 10:00")
    #expect(reading.state == .met(at: Paris.local("2026-11-18 10:00")))
  }

  @Test("that were over before they would have begun have not run")
  func overBefore() throws {
    var story = Story(received: "2026-11-02 10:00")
    story.decide("2026-11-03 10:00", .decline(clauses: ["T 5.1"]))
    story.happens("2026-11-12 10:00", .goodsMoved(to: .received, was: nil))
    let reading = try story.reading(ClockTests.amazon, at: "2026-12-12 10:00")
    #expect(reading.state == .idle)
    #expect(reading.isOver)
    #expect(reading.log.isEmpty)
  }

  @Test("for a resolution run on from a reopening, without the time that the ticket was closed")
  func reopened() throws {
    var story = Story(received: "2026-11-16 10:00")
    story.decide("2026-11-17 10:00")
    story.happens("2026-11-30 10:00", .reopened(why: "…"))
    let reading = try story.reading(Self.resolution, at: "2026-11-30 11:00")
    #expect(reading.state == .running)
    #expect(reading.elapsed == 86_400 + 3_600)
    // Three business days, of which one had passed: Tuesday, Wednesday.
    #expect(reading.due == Paris.local("2026-12-03 00:00"))
    // The first reply that was made stays made.
    story.history.insert(
      HistoryEntry(
        at: Paris.local("2026-11-16 11:00"), by: "anna",
        event: .messageSent(
          Message(
            at: Paris.local("2026-11-16 11:00"), from: .desk("anna"), channel: .email, text: "…"))),
      at: 0)
    #expect(
      try story.reading(Self.reply, at: "2026-12-30 11:00").state
        == .met(at: Paris.local("2026-11-16 11:00")))
  }

  @Test("counted in hours are put off by a wait, and by a weekend only once")
  func waitBeforeWeekend() throws {
    let rule = ClockRule(id: "H", aim: .firstReply, origin: .shop, length: .hours(24))
    // Received on a Friday at half past nine: half an hour runs, the rest from Tuesday on.
    var story = Story(received: "2026-11-20 09:30")
    story.wait("2026-11-20 10:00")
    story.resume("2026-11-24 10:00")
    #expect(try story.reading(rule, at: "2026-11-24 10:00").due == Paris.local("2026-11-25 09:30"))
    // Its hours had passed on Saturday, and it waited for Monday: it waits for the next opening again.
    var late = Story(received: "2026-11-20 09:30")
    late.wait("2026-11-21 10:00")
    late.resume("2026-11-23 10:00")
    #expect(try late.reading(rule, at: "2026-11-23 10:00").due == Paris.local("2026-11-23 14:00"))
    var night = Story(received: "2026-11-20 09:30")
    night.wait("2026-11-21 10:00")
    night.resume("2026-11-23 20:00")
    #expect(try night.reading(rule, at: "2026-11-23 20:00").due == Paris.local("2026-11-24 09:00"))
  }

  @Test("counted in days end with a day, also where they stood still for a while")
  func wholeDays() throws {
    let rule = ClockRule(id: "D", aim: .resolution, origin: .shop, length: .days(5))
    var story = Story(received: "2026-11-16 10:00")
    story.wait("2026-11-17 09:00")
    story.resume("2026-11-17 12:12")
    story.wait("2026-11-18 09:00")
    story.resume("2026-11-18 10:00")
    #expect(
      try story.reading(rule, at: "2026-11-18 12:00").due == Paris.local("2026-11-23 00:00"))
  }
}
