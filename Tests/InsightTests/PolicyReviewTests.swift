import Insight
import Phrases
import RefundDesk
import RefundPolicy
import Testing

@Suite("The audit of a policy, on planted cases")
struct PolicyReviewTests {
  private let now = Paris.local("2026-11-22 17:00")

  /// The review of stories, of which nothing is owed.
  private func review(_ stories: [Story]) -> PolicyReview {
    PolicyReview(figures(stories), asOf: now, zone: Paris.zone, ladder: nil)
  }

  private func figures(_ stories: [Story]) -> RequestFigures {
    var figures = RequestFigures()
    for story in stories { figures.add(story.told, order: nil, customer: nil) }
    return figures
  }

  /// The review of open requests on each of which 100.00 was to be paid some days ago.
  private func review(owedSince days: [Int], ladder: PenaltyLadder?) -> PolicyReview {
    let stories = days.indices.map { number in
      Story(received: "2026-10-01 09:00", id: TicketID(composed: "T\(number)"))
    }
    var figures = figures(stories)
    let today = Paris.zone.day(at: now)
    let sum = Money(10_000, .eur)
    _ = figures.judge(on: "", day: today, at: now, .live) { id in
      let number = stories.firstIndex { $0.ticket.id == id } ?? 0
      let due = today.adding(days: -days[number])
      return Standing(
        owed: OwedRefund(ticket: id, sum: sum, price: sum, due: due), clocks: [])
    }
    return PolicyReview(figures, asOf: now, zone: Paris.zone, ladder: ladder)
  }

  private func credit(
    verdict: Verdict?, consent: Consent? = nil
  ) -> Story {
    var story = Story(received: "2026-11-10 09:00")
    let amounts = [AttributedAmount(.line("L1"), Money(4_000, .eur))]
    var decision = Decision(
      resolutions: [.credit(paid: amounts, bonus: Money(400, .eur), expires: nil)],
      at: Paris.local("2026-11-11 09:00"), by: "bruno")
    decision.verdict = verdict
    decision.consent = consent
    story.happens(
      "2026-11-11 09:00",
      .decisionMade(
        DecisionRecord(decision, life: .decided(approvedBy: nil)), conversation: .closed))
    return story
  }

  private func consent(_ text: String?) -> Consent {
    Consent(
      textShown: text, channel: .phone, at: Paris.local("2026-11-11 08:55"), by: "bruno",
      answer: "oui")
  }

  @Test("a credit where money was due, without an agreement, is found; lawful ones are not")
  func credits() {
    let review = review([
      credit(verdict: .entitled), credit(verdict: .entitled, consent: consent("Acceptez-vous ?")),
      credit(verdict: .allowed), credit(verdict: nil),
      credit(verdict: .entitled, consent: consent(nil)),
    ])
    #expect(review.creditCount == 5)
    #expect(review.credits.map(\.flaw) == [.noConsent, .unknown, .noText])
    #expect(review.credits.first?.amount == Money(4_000, .eur))
    #expect(review.credits.first?.by == "bruno")
  }

  @Test("who approved and rejected whose proposals, how long it took, and what waits")
  func approvals() {
    var approved = Story(received: "2026-11-10 09:00")
    approved.decide("2026-11-10 10:00", life: .awaitingApproval)
    approved.happens("2026-11-10 14:00", .decisionApproved(0), by: "sam")
    var rejected = Story(received: "2026-11-10 09:00")
    rejected.decide("2026-11-10 10:00", life: .awaitingApproval)
    rejected.happens("2026-11-10 12:00", .decisionRejected(0, why: "trop"), by: "sam")
    var waiting = Story(received: "2026-11-10 09:00")
    waiting.decide("2026-11-10 10:00", life: .awaitingApproval)
    var alone = Story(received: "2026-11-10 09:00")
    alone.decide("2026-11-10 11:00")
    let tally = review([approved, rejected, waiting, alone]).approvals
    let row = tally.rows.first { $0.key.approver == "sam" }?.value
    #expect(row?.approved == 1)
    #expect(row?.rejected == 1)
    #expect(row?.delays.quantile(percent: 50) == 7_200)
    #expect(tally.rows.first { $0.key.approver == nil }?.value.waiting == 1)
    #expect(tally.alone == 1)
  }

  @Test("the time to a decision is the median by resolution")
  func times() {
    let stories = [1, 3, 9].map { days in
      var story = Story(received: "2026-11-01 09:00")
      story.decide("2026-11-\(days < 9 ? "0" : "")\(1 + days) 09:00")
      return story
    }
    let times = review(stories).times[.refund]
    #expect(times?.count == 3)
    #expect(times?.quantile(percent: 50) == 259_200)
  }

  @Test("people see the worst of many late refunds and how many there are, exports all of them")
  func longList() throws {
    // The days late lie in no order: 1, 38, 75, 112, 29, …
    let days = (0..<120).map { 1 + $0 * 37 % 120 }
    let review = review(owedSince: days, ladder: nil)
    func late(_ listed: Int) throws -> ReportSection {
      let report = review.report(nil, currency: .eur, in: Phrases(.en), listed: listed)
      return try #require(report.sections.first { $0.id == "late" })
    }
    let column = 2
    let people = try late(100)
    #expect(people.table?.rows.map { $0[column] } == (21...120).reversed().map { .count($0) })
    #expect(people.notes.contains { $0.contains("100 of 120") })
    let export = try late(.max)
    #expect(export.table?.rows.count == 120)
    #expect(export.notes.count == people.notes.count - 1)
    #expect(export.notes.first == people.notes.first)
  }

  @Test(
    "a refund past its last day is found with what the ladder adds; one that is due today is not")
  func late() throws {
    let ladder = try #require(LawLibrary.packs["fr"]?.penalty)
    let review = review(owedSince: [0, 15, 40], ladder: ladder)
    #expect(review.late.map(\.days) == [15, 40])
    // L242-4: 5 % from the eleventh day on, 20 % from the thirty-first.
    #expect(review.late.map(\.surcharge) == [Money(500, .eur), Money(2_000, .eur)])
  }

  @Test("each irritant counts a request once, under every sign of it, with the words that counted")
  func irritants() {
    var slow = Story(received: "2026-11-01 09:00", reason: .notDelivered)
    slow.happens(
      "2026-11-03 09:00",
      .messageSent(
        Message(
          at: Paris.local("2026-11-03 09:00"), from: .customer, channel: .email,
          text: "Je n'ai TOUJOURS PAS reçu de réponse, c'est trop long.")))
    var twice = Story(received: "2026-11-20 09:00", reason: .wrongSize)
    twice.decide("2026-11-20 10:00", .decline(clauses: ["CGV 5"]))
    twice.happens("2026-11-20 11:00", .reopened(why: "conteste"))
    twice.answer("2026-11-20 12:00")
    let rows = review([slow, twice, Story(received: "2026-11-22 09:00")]).irritants
    #expect(rows.requests == 3)
    #expect(rows.rows[.longDelays]?.requests == 1)
    #expect(
      rows.rows[.longDelays]?.signs == [
        .reason(.notDelivered): 1, .slow: 1, .words("toujours pas"): 1, .words("trop long"): 1,
      ])
    #expect(rows.rows[.complexProcess]?.signs == [.reopened: 1])
    #expect(rows.rows[.unclearConditions]?.signs == [.contested: 1])
  }

  @Test("of many requests those are named that came in last, whichever order they lie in")
  func examples() throws {
    let stories = (0..<9).map { number in
      Story(
        received: "2026-11-0\(1 + number * 5 % 9) 09:00", reason: .late,
        id: TicketID(composed: "T\(1 + number * 5 % 9)"))
    }
    let row = try #require(review(stories).irritants.rows[.longDelays])
    #expect(row.requests == 9)
    #expect(row.examples == ["T9", "T8", "T7", "T6", "T5"])
    #expect(review(stories.reversed()).irritants.rows[.longDelays]?.examples == row.examples)
  }

  @Test("an audit goes by what is kept: figures read from a file, or brought forward, say the same")
  func kept() throws {
    var desk = SampleDesk(seed: 11, tickets: 400)
    desk.stories = desk.stories.map { story in
      var story = story
      story.take(
        HistoryEntry(
          at: story.latest, by: "anna",
          event: .messageSent(
            Message(
              at: story.latest, from: .customer, channel: .email, text: "Combien de temps encore ?")
          )))
      return story
    }
    func figures(_ places: some Sequence<Int>) -> RequestFigures {
      var figures = RequestFigures()
      figures.keepCells(in: Paris.zone)
      for place in places {
        figures.add(desk.stories[place], order: desk.orders[place], customer: desk.customer)
      }
      return figures
    }
    func said(_ figures: RequestFigures) -> String {
      let review = PolicyReview(
        figures, asOf: FigureTests.now, zone: Paris.zone, ladder: nil)
      let report = review.report(nil, currency: .eur, in: Phrases(.en))
      return String(decoding: report.json(), as: UTF8.self)
    }
    let whole = figures(desk.stories.indices)
    let stamp = FigureStamp(desk: "d", sequence: 1, hash: "")
    let memory = FigureMemory(copying: whole.file(stamp))
    let read = try #require(RequestFigures.read(memory, in: Paris.zone)).figures
    #expect(said(read) == said(whole))
    var forward = figures(desk.stories.indices.reversed())
    forward.forget(Set(desk.stories.prefix(50).map(\.ticket.id)))
    for place in 0..<50 {
      forward.add(desk.stories[place], order: desk.orders[place], customer: desk.customer)
    }
    #expect(said(forward) == said(whole))
    #expect(forward.fingerprint == whole.fingerprint)
    #expect(said(whole).contains("combien de temps"))
  }

  @Test("rules without clause, reason or test are named, and packs too old")
  func gaps() throws {
    let policy = try #require(PolicyFile(PolicyLibrary.boutique.source).policy)
    let pack = try #require(LawLibrary.packs[policy.law[0]])
    let fresh = PolicyGaps(policy, on: pack.verified.adding(days: 180))
    let stale = PolicyGaps(policy, on: pack.verified.adding(days: 181))
    #expect(fresh.packs.first?.isStale == false)
    #expect(stale.packs.first?.isStale == true)
    #expect(fresh.ruleCount == policy.heads.count)
    var bare = policy
    bare.examples = []
    let all = PolicyGaps(bare, on: pack.verified)
    #expect(all.rules.count == policy.heads.count)
    #expect(all.rules.allSatisfy { $0.lacks.contains(.test) })
  }

  @Test("the report has every part in both languages", arguments: [Language.en, .fr])
  func report(language: Language) throws {
    let policy = try #require(PolicyFile(PolicyLibrary.boutique.source).policy)
    let review = review([credit(verdict: .entitled)])
    let report = review.report(
      PolicyGaps(policy, on: review.today), currency: .eur, in: Phrases(language))
    #expect(
      report.sections.map(\.id) == [
        "late", "credits", "approvals", "times", "irritants", "rules", "packs",
      ])
    let page = report.html()
    for section in report.sections { #expect(page.contains("id=\"\(section.id)\"")) }
    #expect(!report.isEmpty)
    let text = report.text(width: { $0.count }) { $0 }
    #expect(text.contains(language == .fr ? "somme due, aucun accord" : "money was due"))
  }
}
