import Insight
import Phrases
import RefundDesk
import RefundPolicy
import Testing

@Suite("The clocks of a ticket")
struct TicketClocksTests {
  static let rules = [ClockTests.resolution, ClockTests.legal, ClockTests.reply, ClockTests.amazon]

  static func clocks(
    _ story: Story, _ rules: [ClockRule] = rules, at moment: String, _ calendar: BusinessCalendar
  ) -> TicketClocks {
    TicketClocks(rules, of: story.told, calendar: calendar, at: Paris.local(moment))
  }

  @Test(
    "stand with the one to look at first on top: run out, then running by due time, then the rest")
  func order() throws {
    let clocks = Self.clocks(
      Story(received: "2026-11-16 10:00"), at: "2026-11-18 10:00", try Paris.office())
    #expect(clocks.readings.map(\.rule.id) == ["D1", "D2", "FR-WITHDRAWAL", "D-AMZ"])
    #expect(
      clocks.readings.map(\.state.standing) == [.breached, .running, .running, .idle])
    #expect(clocks.next?.rule.id == "D1")
  }

  @Test("that are all met leave nothing to look at")
  func nothingNext() throws {
    var story = Story(received: "2026-11-16 10:00")
    story.reply("2026-11-16 10:30")
    story.decide("2026-11-16 11:00")
    story.happens("2026-11-17 11:00", .decisionExecuted(0))
    let rules = [ClockTests.reply, ClockTests.resolution, ClockTests.legal]
    let clocks = Self.clocks(story, rules, at: "2026-12-24 10:00", try Paris.office())
    #expect(clocks.next == nil)
    #expect(clocks.readings.map(\.state.standing) == [.met, .met, .met])
  }

  @Test("say in the log what they did: activate, pause, resume, fulfil, breach")
  func log() throws {
    var story = Story(received: "2026-11-16 10:00")
    story.wait("2026-11-16 11:00")
    story.answer("2026-11-17 11:00")
    story.reply("2026-11-18 17:00")
    let log = Self.clocks(
      story, [ClockTests.reply], at: "2026-11-20 10:00", try Paris.office()
    ).log.map(\.entry)
    #expect(log.map(\.act.rawValue) == ["activate", "pause", "resume", "breach", "fulfil"])
    #expect(log.map(\.act.word.rawValue) == log.map(\.act.rawValue))
    #expect(
      log.map(\.at)
        == [
          "2026-11-16 10:00", "2026-11-16 11:00", "2026-11-17 11:00", "2026-11-18 10:00",
          "2026-11-18 17:00",
        ].map(Paris.local))
  }

  @Test("are computed anew when the opening hours or the holidays change")
  func calendarChanges() throws {
    let story = Story(received: "2026-11-10 17:00")
    let french = Self.clocks(
      story, [ClockTests.reply], at: "2026-11-10 17:00", try Paris.office(.france))
    let elsewhere = Self.clocks(
      story, [ClockTests.reply], at: "2026-11-10 17:00", try Paris.office(.weekendsOnly))
    let always = Self.clocks(
      story, [ClockTests.reply], at: "2026-11-10 17:00", .always(in: Paris.zone))
    #expect(french.readings.map(\.due) == [Paris.local("2026-11-12 17:00")])
    #expect(elsewhere.readings.map(\.due) == [Paris.local("2026-11-11 17:00")])
    #expect(always.readings.map(\.due) == [Paris.local("2026-11-11 00:00")])
  }

  @Test("are computed anew when the policy changes: another length, and a clock that was removed")
  func policyChanges() throws {
    let story = Story(received: "2026-11-16 10:00")
    var longer = ClockTests.reply
    longer.length = .businessHours(14)
    let before = Self.clocks(story, [ClockTests.reply], at: "2026-11-18 09:30", try Paris.office())
    let after = Self.clocks(story, [longer], at: "2026-11-18 09:30", try Paris.office())
    #expect(before.readings.map(\.isOverdue) == [true])
    #expect(after.readings.map(\.isOverdue) == [false])
    let removed = Self.clocks(story, [], at: "2026-11-18 09:30", try Paris.office())
    #expect(removed.readings.isEmpty && removed.log.isEmpty)
  }

  @Test(
    "fall due by local clocks on either side of a change of clocks",
    arguments: [
      // Spring: the night of 29 March has an hour less.
      (ClockRule.Length.businessHours(7), "2026-03-27 17:00", "2026-03-30 17:00"),
      (.hours(24), "2026-03-28 10:00", "2026-03-29 11:00"),
      (.days(2), "2026-03-28 10:00", "2026-03-31 00:00"),
      (.businessDays(1), "2026-03-28 10:00", "2026-03-31 00:00"),
      // Autumn: that of 25 October has one more.
      (.hours(24), "2026-10-24 10:00", "2026-10-25 09:00"),
      (.days(2), "2026-10-24 10:00", "2026-10-27 00:00"),
    ])
  func changeOfClocks(length: ClockRule.Length, received: String, due: String) throws {
    let rule = ClockRule(id: "M", aim: .resolution, origin: .marketplace("m"), length: length)
    let clocks = Self.clocks(
      Story(received: received), [rule], at: received, try Paris.office())
    #expect(clocks.readings.map(\.due) == [Paris.local(due)])
  }

  @Test("read as a sentence with their values, in both languages", arguments: [Language.en, .fr])
  func sentences(language: Language) throws {
    let clocks = Self.clocks(
      Story(received: "2026-11-16 10:00"), at: "2026-11-18 10:00", try Paris.office())
    let said = clocks.readings.map {
      $0.sentence(at: Paris.local("2026-11-18 10:00"), in: Paris.zone, Phrases(language))
    }
    let expected: [String] =
      language == .en
      ? [
        "breached on 17 Nov 2026, 10:00, 1\u{A0}d ago",
        "due 20 Nov 2026, 00:00, 1\u{A0}d\u{A0}14\u{A0}h left",
        "due 1 Dec 2026, 00:00, 12\u{A0}d left", "not started yet",
      ]
      : [
        "dépassé le 17 nov. 2026, 10:00, il y a 1\u{A0}j",
        "échéance 20 nov. 2026, 00:00, reste 1\u{A0}j\u{A0}14\u{A0}h",
        "échéance 1er déc. 2026, 00:00, reste 12\u{A0}j", "pas encore commencé",
      ]
    #expect(said == expected)
  }
}
