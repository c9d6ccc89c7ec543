import Phrases
import RefundDesk
import Testing

@testable import Training

@Suite("Progress")
struct ProgressTests {
  private let scenario: Scenario
  private let all = [(id: "saturday", level: 1), (id: "kettle", level: 2)]

  init() throws { scenario = try Scenarios.scenario("saturday", .en) }

  private func attempt(
    _ score: Int, day: Int, variant: Bool = false,
    way: Attempt.Way = .console
  ) throws -> Attempt {
    let play = Play(scenario)
    var attempt = Attempt(
      play, play.score(), way: way,
      at: Timestamp(startOf: Day(daysSinceEpoch: 20_000 + day)).adding(seconds: 3_600))
    attempt.score = score
    attempt.isVariant = variant
    return attempt
  }

  @Test("An attempt is one line, and the line is the attempt")
  func line() throws {
    let attempt = Attempt(
      Plays.model(scenario), Plays.model(scenario).score(), way: .lines, at: scenario.starts)
    #expect(try Attempt(line: attempt.line) == attempt)
    #expect(!attempt.line.contains("\n"))
  }

  @Test(
    "A broken line says what is wrong with it",
    arguments: ["", "{", "[]", "{}", "{\"scenario\":1}", "{\"scenario\":\"x\",\"variant\":\"no\"}"])
  func broken(line: String) {
    #expect(throws: Attempt.Fault.self) { try Attempt(line: line) }
  }

  @Test("Passes wait 1, 3, 7, 14 and 30 days; a play that is not passed comes again the next day")
  func intervals() throws {
    var plays: [Attempt] = []
    for (index, wait) in [1, 3, 7, 14, 30, 30].enumerated() {
      plays.append(try attempt(90, day: index))
      let due = ProgressBook(plays, scenarios: all).standings[0].due
      #expect(due == Day(daysSinceEpoch: 20_000 + index + wait))
    }
    plays.append(try attempt(79, day: 9))
    #expect(ProgressBook(plays, scenarios: all).standings[0].due == Day(daysSinceEpoch: 20_010))
  }

  @Test("However often a scenario is passed on one day, it comes again as after one pass")
  func sameDay() throws {
    let plays = try (0..<5).map { try attempt(90, day: 0, variant: $0 % 2 == 1) }
    let due = ProgressBook(plays, scenarios: all).standings[0].due
    #expect(due == Day(daysSinceEpoch: 20_001))
    let failed = try ProgressBook(
      plays + [attempt(10, day: 0), attempt(90, day: 0)], scenarios: all)
    #expect(failed.standings[0].due == Day(daysSinceEpoch: 20_001))
  }

  @Test(
    "A scenario is passed in both versions, a level with all its scenarios, and scripts count nowhere"
  )
  func levels() throws {
    var plays = [try attempt(100, day: 0)]
    #expect(ProgressBook(plays, scenarios: all).level == 0)
    plays.append(try attempt(100, day: 1, variant: true, way: .script))
    #expect(ProgressBook(plays, scenarios: all).level == 0)
    plays.append(try attempt(80, day: 1, variant: true))
    let book = ProgressBook(plays, scenarios: all)
    #expect(book.level == 1)
    #expect(book.passed.map(\.scenario) == ["saturday"])
    #expect(AuthorityLadder.standard.limit(level: book.level, in: .eur) == Money(3_000, .eur))
    #expect(AuthorityLadder(steps: [5]).limit(level: 7, in: .gbp) == Money(500, .gbp))
  }

  @Test("What is overdue comes first, then what is new, then what was never passed")
  func next() throws {
    let plays = [try attempt(50, day: 0)]
    let book = ProgressBook(plays, scenarios: all)
    let soon = book.next(on: Day(daysSinceEpoch: 20_000)).map(\.scenario)
    #expect(soon == ["kettle", "saturday"])
    let later = book.next(on: Day(daysSinceEpoch: 20_001)).map(\.scenario)
    #expect(later == ["saturday", "kettle"])
  }

  @Test("The certificate names what was passed and nothing else", arguments: Language.allCases)
  func certificate(language: Language) throws {
    let plays = [try attempt(91, day: 0), try attempt(84, day: 1, variant: true)]
    let lines = Certificate(
      of: "Léa", ProgressBook(plays, scenarios: all), titles: ["saturday": "A | B"],
      on: Day(daysSinceEpoch: 20_002), Phrases(language)
    ).lines
    #expect(lines.contains("| A / B | 1 | 91 | 84 |"))
    #expect(!lines.joined().contains("kettle"))
  }
}
