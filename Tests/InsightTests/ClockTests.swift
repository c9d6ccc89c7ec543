import Insight
import RefundDesk
import RefundPolicy
import Testing

@Suite("Clocks")
struct ClockTests {
  static let reply = ClockRule(
    id: "D1", aim: .firstReply, origin: .shop, length: .businessHours(7))
  static let resolution = ClockRule(
    id: "D2", aim: .resolution, origin: .shop, length: .businessDays(3))
  static let legal = ClockRule(
    id: "FR-WITHDRAWAL", aim: .refund, origin: .law("FR-WITHDRAWAL"),
    length: .until(Day(iso: "2026-11-30") ?? Day(daysSinceEpoch: 0)))
  static let amazon = ClockRule(
    id: "D-AMZ", aim: .refund, origin: .marketplace("amazon"), length: .businessDays(2),
    start: .goodsBack)

  @Test(
    "run out when their length has passed from their start",
    arguments: [
      // Received on a Monday morning; on a Friday evening; on the eve of a holiday.
      (reply, "2026-11-16 10:00", "2026-11-17 10:00"),
      (reply, "2026-11-20 19:00", "2026-11-23 18:00"),
      (reply, "2026-11-10 17:00", "2026-11-12 17:00"),
      // The clocks are changed in between: seven working hours are seven working hours.
      (reply, "2026-10-23 17:00", "2026-10-26 17:00"),
      (resolution, "2026-11-20 10:00", "2026-11-26 00:00"),
      (resolution, "2026-11-09 10:00", "2026-11-14 00:00"),
      (legal, "2026-11-16 10:00", "2026-12-01 00:00"),
      (
        ClockRule(id: "H", aim: .firstReply, origin: .marketplace("etsy"), length: .hours(48)),
        "2026-10-24 10:00", "2026-10-26 09:00"
      ),
      (
        ClockRule(id: "D", aim: .refund, origin: .law("X"), length: .days(14)),
        "2026-03-20 23:30", "2026-04-04 00:00"
      ),
    ])
  func due(rule: ClockRule, received: String, due: String) throws {
    let story = Story(received: received)
    #expect(try story.reading(rule, at: received).due == Paris.local(due))
  }

  @Test("are met by a reply in time, and log that they were")
  func met() throws {
    var story = Story(received: "2026-11-16 10:00")
    story.reply("2026-11-16 15:00")
    let reading = try story.reading(Self.reply, at: "2026-11-20 10:00")
    #expect(reading.state == .met(at: Paris.local("2026-11-16 15:00")))
    #expect(reading.elapsed == 5 * 3_600)
    #expect(reading.businessElapsed == 3 * 3_600)
    #expect(reading.log.map(\.act) == [.activate, .fulfil])
  }

  @Test("are breached at the moment they run out, and a late reply does not hide it")
  func breached() throws {
    var story = Story(received: "2026-11-16 10:00")
    let due = Paris.local("2026-11-17 10:00")
    #expect(try story.reading(Self.reply, at: "2026-11-17 09:59").state == .running)
    let reading = try story.reading(Self.reply, at: "2026-11-17 10:00")
    #expect(reading.state == .breached(at: due, met: nil))
    #expect(reading.isOverdue)
    story.reply("2026-11-18 11:00")
    let late = try story.reading(Self.reply, at: "2026-11-18 12:00")
    #expect(late.state == .breached(at: due, met: Paris.local("2026-11-18 11:00")))
    #expect(!late.isOverdue)
    #expect(late.log.map(\.act) == [.activate, .breach, .fulfil])
  }

  @Test("of the shop do not fire while the desk waits for the customer")
  func waiting() throws {
    var story = Story(received: "2026-11-16 10:00")
    story.wait("2026-11-16 11:00")
    let paused = try story.reading(Self.reply, at: "2026-11-25 10:00")
    #expect(paused.state == .paused(since: Paris.local("2026-11-16 11:00")))
    #expect(paused.businessElapsed == 3_600)
    #expect(paused.waited > 8 * 86_400)
    story.resume("2026-11-25 10:00")
    let resumed = try story.reading(Self.reply, at: "2026-11-25 10:00")
    #expect(resumed.state == .running)
    #expect(resumed.due == Paris.local("2026-11-25 18:00"))
    #expect(resumed.log.map(\.act) == [.activate, .pause, .resume])
  }

  @Test("go on as soon as the customer answers, whether or not somebody has noticed")
  func answered() throws {
    var story = Story(received: "2026-11-16 10:00")
    story.wait("2026-11-16 11:00")
    story.answer("2026-11-17 09:00")
    #expect(try story.reading(Self.reply, at: "2026-11-17 14:00").state == .running)
    #expect(try story.reading(Self.reply, at: "2026-11-18 09:00").isOverdue)
  }

  @Test("of the law and of marketplaces run on while the desk waits for the customer")
  func lawDoesNotWait() throws {
    var story = Story(received: "2026-11-16 10:00")
    story.wait("2026-11-16 11:00")
    let reading = try story.reading(Self.legal, at: "2026-12-01 09:00")
    #expect(reading.isOverdue)
    #expect(reading.waited > 14 * 86_400)
  }

  @Test("of the shop never run out in the night: hours that end there end at the next opening")
  func night() throws {
    let rule = ClockRule(id: "D1", aim: .firstReply, origin: .shop, length: .hours(10))
    let story = Story(received: "2026-11-16 16:00")
    #expect(try story.reading(rule, at: "2026-11-17 03:00").state == .running)
    #expect(try story.reading(rule, at: "2026-11-17 03:00").due == Paris.local("2026-11-17 09:00"))
  }

  @Test("stop for good when the ticket is merged into another, and go on when it is separated")
  func merged() throws {
    var story = Story(received: "2026-11-16 10:00")
    story.ticket.mergedInto = "T0"
    let reading = try story.reading(Self.reply, at: "2026-11-30 10:00")
    #expect(reading.state == .cancelled(at: Paris.local("2026-11-16 10:00")))
    #expect(!reading.isOverdue)
  }

  @Test("do not fire after a ticket was closed, even where their aim was never met")
  func closed() throws {
    var story = Story(received: "2026-11-16 10:00")
    story.decide("2026-11-16 11:00", .decline(clauses: ["T 5.1"]))
    let refund = try story.reading(Self.legal, at: "2027-01-10 10:00")
    #expect(refund.state == .cancelled(at: Paris.local("2026-11-16 11:00")))
    let reply = try story.reading(Self.reply, at: "2027-01-10 10:00")
    #expect(reply.state == .cancelled(at: Paris.local("2026-11-16 11:00")))
  }

  @Test("go on when the decision that met them is taken back, the time in between left out")
  func undone() throws {
    var story = Story(received: "2026-11-16 10:00")
    story.decide("2026-11-17 10:00")
    #expect(
      try story.reading(Self.resolution, at: "2026-11-18 10:00").state
        == .met(at: Paris.local("2026-11-17 10:00")))
    story.undo("2026-11-18 10:00")
    let reading = try story.reading(Self.resolution, at: "2026-11-18 10:00")
    #expect(reading.state == .running)
    #expect(reading.due == Paris.local("2026-11-21 00:00"))
    #expect(reading.elapsed == 86_400)
    #expect(reading.log.map(\.act) == [.activate, .pause, .resume])
  }

  @Test("for a refund start when the goods are back, not before")
  func goodsBack() throws {
    var story = Story(received: "2026-11-02 10:00")
    #expect(try story.reading(Self.amazon, at: "2026-11-12 10:00").state == .idle)
    story.happens("2026-11-12 10:00", .goodsMoved(to: .inTransit, was: nil))
    #expect(try story.reading(Self.amazon, at: "2026-11-12 11:00").state == .idle)
    story.happens("2026-11-13 10:00", .goodsMoved(to: .received, was: .inTransit))
    let reading = try story.reading(Self.amazon, at: "2026-11-13 11:00")
    #expect(reading.started == Paris.local("2026-11-13 10:00"))
    #expect(reading.due == Paris.local("2026-11-18 00:00"))
  }

  @Test("for a refund are met when the money has left, and not when that was decided")
  func payment() throws {
    var story = Story(received: "2026-11-16 10:00")
    story.decide("2026-11-17 10:00")
    #expect(try story.reading(Self.legal, at: "2026-11-20 10:00").state == .running)
    #expect(try story.reading(Self.legal, at: "2026-12-01 00:00").isOverdue)
    story.happens("2026-11-24 10:00", .decisionExecuted(0))
    let paid = try story.reading(Self.legal, at: "2026-12-01 00:00")
    #expect(paid.state == .met(at: Paris.local("2026-11-24 10:00")))
    #expect(paid.log.map(\.act) == [.activate, .fulfil])
  }

  @Test("for a refund are breached where the decision came in time and the money too late")
  func latePayment() throws {
    var story = Story(received: "2026-11-16 10:00")
    story.decide("2026-11-17 10:00")
    story.happens("2026-12-04 10:00", .decisionExecuted(0))
    let late = try story.reading(Self.legal, at: "2026-12-05 10:00")
    let due = Paris.local("2026-12-01 00:00")
    #expect(late.state == .breached(at: due, met: Paris.local("2026-12-04 10:00")))
    #expect(late.log.map(\.act) == [.activate, .breach, .fulfil])
  }

  @Test("for a refund take the day on which the bank paid, however late somebody writes it down")
  func writtenDownLater() throws {
    var story = Story(received: "2026-11-16 10:00")
    story.decide("2026-11-17 10:00")
    let bank = Paris.local("2026-11-30 15:00")
    story.happens("2026-12-02 09:00", .decisionExecuted(0, at: bank))
    #expect(try story.reading(Self.legal, at: "2026-12-01 12:00").isOverdue)
    #expect(try story.reading(Self.legal, at: "2026-12-02 12:00").state == .met(at: bank))
  }

  @Test("for a refund run on where a payment turns out not to have been made")
  func paymentTakenBack() throws {
    var story = Story(received: "2026-11-16 10:00")
    story.decide("2026-11-17 10:00")
    story.happens("2026-11-24 10:00", .decisionExecuted(0))
    story.undo("2026-11-25 10:00")
    #expect(try story.reading(Self.legal, at: "2026-11-26 10:00").state == .running)
    #expect(try story.reading(Self.legal, at: "2026-12-02 10:00").isOverdue)
  }

  @Test("for a refund are met by a replacement that the customer agreed to, with nothing to pay")
  func nothingToPay() throws {
    var story = Story(received: "2026-11-16 10:00")
    story.decide("2026-11-17 10:00", .points(50))
    #expect(
      try story.reading(Self.legal, at: "2026-11-20 10:00").state
        == .met(at: Paris.local("2026-11-17 10:00")))
  }

  @Test("for a refund are met by the decision on a desk that is never told of payments")
  func paymentsElsewhere() throws {
    var story = Story(received: "2026-11-16 10:00")
    story.decide("2026-11-17 10:00")
    #expect(
      try story.reading(Self.legal, at: "2026-11-20 10:00", execution: false).state
        == .met(at: Paris.local("2026-11-17 10:00")))
  }

  @Test("are not met by a decision that waits for a supervisor")
  func proposed() throws {
    var story = Story(received: "2026-11-16 10:00")
    story.decide("2026-11-17 10:00", life: .awaitingApproval)
    #expect(try story.reading(Self.legal, at: "2026-11-18 10:00").state == .running)
    story.happens("2026-11-18 10:00", .decisionApproved(0), by: "sofia")
    story.happens("2026-11-19 10:00", .decisionExecuted(0), by: "sofia")
    #expect(
      try story.reading(Self.legal, at: "2026-11-19 10:00").state
        == .met(at: Paris.local("2026-11-19 10:00")))
  }

  @Test("know nothing of what happens after the moment they are read at")
  func asOf() throws {
    var story = Story(received: "2026-11-16 10:00")
    story.reply("2026-11-16 15:00")
    #expect(try story.reading(Self.reply, at: "2026-11-16 14:59").state == .running)
    #expect(try story.reading(Self.reply, at: "2026-11-16 09:00").state == .idle)
  }
}
