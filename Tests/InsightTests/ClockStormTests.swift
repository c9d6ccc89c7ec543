import Insight
import Phrases
import RefundDesk
import RefundPolicy
import Testing

/// Stories that are drawn by lot: waits with and without a day, replies of both sides, merges, decisions,
/// payments, reopenings, and all of that taken back, over five weeks with a change of clocks and a closing.
@Suite("Whatever happens to a ticket, and in whichever order")
struct ClockStormTests {
  static let shop: [ClockRule] = [
    ClockRule(id: "a", aim: .firstReply, origin: .shop, length: .hours(24)),
    ClockRule(id: "b", aim: .resolution, origin: .shop, length: .businessHours(20)),
    ClockRule(id: "c", aim: .resolution, origin: .shop, length: .businessDays(4)),
    ClockRule(id: "d", aim: .refund, origin: .shop, length: .days(5)),
    ClockRule(id: "e", aim: .refund, origin: .shop, length: .businessDays(2), start: .decided),
    ClockRule(id: "f", aim: .refund, origin: .shop, length: .days(3), start: .goodsBack),
  ]
  static let others: [ClockRule] = [
    ClockRule(
      id: "g", aim: .refund, origin: .law("L"),
      length: .until(Day(iso: "2026-10-29") ?? Day(daysSinceEpoch: 0))),
    ClockRule(id: "h", aim: .firstReply, origin: .marketplace("m"), length: .hours(48)),
    ClockRule(id: "i", aim: .resolution, origin: .marketplace("m"), length: .businessDays(3)),
  ]
  static let rules = shop + others

  static func calendar() throws -> BusinessCalendar {
    let plain = try Paris.office()
    let first = try #require(Day(iso: "2026-10-22"))
    return try BusinessCalendar(
      zone: plain.zone, hours: plain.hours, holidays: .france,
      closures: Set((0..<6).map { first.adding(days: $0) }))
  }

  /// What may happen to a ticket as it stands; undone is what the ticket itself says can be.
  static func event(_ ticket: Ticket, _ now: Timestamp, _ dice: inout Dice) -> TicketEvent? {
    let isClosed = ticket.conversation == .closed
    let today = Paris.zone.day(at: now)
    switch dice.roll(10) {
    case 0, 1:
      let days = Int(dice.roll(9)) - 1
      let until = dice.roll(2) == 0 ? nil : today.adding(days: days)
      return isClosed
        ? nil : .conversationChanged(to: .waiting(until: until), was: ticket.conversation)
    case 2: return isClosed ? nil : .conversationChanged(to: .open, was: ticket.conversation)
    case 3, 4:
      let from = dice.roll(2) == 0 ? Message.Sender.customer : .desk("anna")
      return .messageSent(Message(at: now, from: from, channel: .email, text: "…"))
    case 5:
      guard !isClosed else { return .reopened(why: "…") }
      return .merged(into: "T0", was: ticket.conversation)
    case 6:
      guard !isClosed else { return nil }
      let resolution = dice.roll(3) == 0 ? Resolution.decline(clauses: ["T 1"]) : Story.refund
      let decision = Decision(resolutions: [resolution], at: now, by: "anna")
      return .decisionMade(
        DecisionRecord(decision, life: .decided(approvedBy: nil)), conversation: .closed)
    case 7:
      let pending = ticket.decisions.indices.filter {
        if case .decided = ticket.decisions[$0].life { true } else { false }
      }
      return pending.randomElement(using: &dice).map { .decisionExecuted($0) }
    case 8: return .goodsMoved(to: dice.roll(2) == 0 ? .received : .inTransit, was: ticket.goods)
    default: return ticket.undoable.last.map { .undone($0, compensating: false) }
    }
  }

  /// A story and its events.
  static func story(_ dice: inout Dice) -> Story {
    var story = Story(received: "2026-10-12 10:00")
    var ticket = story.ticket
    var now = ticket.received
    for _ in 0..<(dice.roll(12) + 3) {
      now = now.adding(seconds: dice.roll(220_000) + 1)
      guard let event = event(ticket, now, &dice) else { continue }
      ticket.evolve(event, by: "anna", at: now)
      story.history.append(HistoryEntry(at: now, by: "anna", event: event))
    }
    return story
  }

  @Test("a clock of the shop runs out only while it runs, and stays so", arguments: 1...12)
  func firesWhileRunning(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let calendar = try Self.calendar()
    for round in 0..<120 {
      let told = Self.story(&dice).told
      let end = Paris.local("2026-12-24 10:00")
      for rule in Self.shop {
        let clock = Clock(rule, calendar: calendar)
        guard case .breached(let at, _) = clock.reading(of: told, at: end).state else { continue }
        let before = clock.reading(of: told, at: Timestamp(microseconds: at.microseconds - 1))
        #expect(
          before.state == .running,
          "seed \(seed), round \(round), rule \(rule.id), \(at), \(told.marks)")
        #expect(
          clock.reading(of: told, at: at).state == .breached(at: at, met: nil)
            || clock.reading(of: told, at: at).isOver,
          "seed \(seed), round \(round), rule \(rule.id), \(at)")
      }
    }
  }

  @Test("no clock knows what happens after the moment it is read at", arguments: 1...8)
  func knowsNoFuture(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let calendar = try Self.calendar()
    for round in 0..<80 {
      let whole = Self.story(&dice)
      let moment = Paris.local("2026-10-12 10:00").adding(seconds: dice.roll(2_500_000))
      var part = whole
      part.history.removeAll { $0.at > moment }
      for rule in Self.rules {
        let clock = Clock(rule, calendar: calendar)
        #expect(
          clock.reading(of: whole.told, at: moment) == clock.reading(of: part.told, at: moment),
          "seed \(seed), round \(round), rule \(rule.id), \(moment)")
      }
    }
  }

  @Test("law and marketplaces wait for nobody: their dates stay where they were", arguments: 1...8)
  func fixedDates(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let calendar = try Self.calendar()
    for round in 0..<80 {
      let told = Self.story(&dice).told
      let moment = Paris.local("2026-10-12 10:00").adding(seconds: dice.roll(2_500_000))
      for rule in Self.others {
        let clock = Clock(rule, calendar: calendar)
        let reading = clock.reading(of: told, at: moment)
        let untouched = clock.reading(of: Story(received: "2026-10-12 10:00").told, at: moment)
        #expect(reading.due == untouched.due, "seed \(seed), round \(round), rule \(rule.id)")
        #expect(reading.state.standing != .paused)
      }
    }
  }

  @Test(
    "the log begins with activate, pauses before it resumes, and ends as the clock stands",
    arguments: 1...8)
  func log(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let calendar = try Self.calendar()
    for round in 0..<80 {
      let told = Self.story(&dice).told
      let moment = Paris.local("2026-10-12 10:00").adding(seconds: dice.roll(4_000_000))
      for rule in Self.rules {
        let reading = Clock(rule, calendar: calendar).reading(of: told, at: moment)
        let acts = reading.log.map(\.act)
        let note: Comment = "seed \(seed), round \(round), rule \(rule.id): \(acts)"
        guard reading.started != nil else {
          #expect(acts.isEmpty, note)
          continue
        }
        #expect(acts.first == .activate, note)
        #expect(acts.filter { $0 == .activate }.count == 1, note)
        let turns = acts.filter { $0 == .pause || $0 == .resume }
        for (index, turn) in turns.enumerated() {
          #expect(turn == (index.isMultiple(of: 2) ? .pause : .resume), note)
        }
        let last: ClockEntry.Act? =
          switch reading.state.standing {
          case .met, .metLate: .fulfil
          case .cancelled: .cancel
          case .breached: nil
          case .paused: .pause
          case .running, .idle: turns.isEmpty ? .activate : .resume
          }
        if let last { #expect(acts.last == last, note) }
        #expect(
          acts.contains(.breach)
            == (reading.state.standing == .breached
              || reading.state.standing == .metLate),
          note)
        #expect(reading.log.map(\.at) == reading.log.map(\.at).sorted(), note)
      }
    }
  }
}
