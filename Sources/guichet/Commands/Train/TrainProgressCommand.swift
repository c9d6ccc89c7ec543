import ArgumentParser
import CanonicalJSON
import Phrases
import RefundDesk
import Training

/// `guichet train progress`: what is passed, what comes next, and who may decide how much alone.
struct TrainProgressCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "progress", abstract: "What is passed, what comes next, and when.",
    discussion: """
      A scenario is passed once both of its versions scored 80 or more. It comes again after 1, 3, 7, 14 \
      and 30 days; a play that is not passed sets it back to the next day. With --all a supervisor sees \
      everybody, with the limit that each one's level allows; guichet limits writes it into a desk.
      """)

  @Flag(help: "Everybody who has played.") var all = false
  @Option(
    help: ArgumentHelp(
      "The limits of the levels 0, 1, 2 …, in whole units.", valueName: "0,30,80,150"))
  var limits: AuthorityLadder = .standard
  @Option(help: ArgumentHelp("The currency of the limits.", valueName: "code"))
  var currency = "EUR"
  @OptionGroup var options: TrainOptions

  func run() throws {
    let ladder = limits
    guard let money = Currency(currency) else {
      throw ValidationError("ISO 4217 has no currency \(currency).")
    }
    var output = Output()
    let names = all ? options.shelf.trainees : [options.name]
    if names.isEmpty, !options.json {
      output.line(options.phrases.nobodyPlayed)
    } else if all, !options.json {
      try printEverybody(names, ladder, money, &output)
    } else {
      for name in names { try print(name, ladder, money, &output) }
    }
    output.flush()
  }

  private func print(
    _ name: String, _ ladder: AuthorityLadder, _ money: Currency, _ output: inout Output
  ) throws {
    let book = try options.shelf.book(of: name)
    let today = try options.clock().utcDay
    let phrases = options.phrases
    guard !options.json else {
      return output.json {
        write(name, book, ladder.limit(level: book.level, in: money), today, &$0)
      }
    }
    output.line(
      phrases.progressTitle(
        name, level: book.level, passed: book.passed.count, of: book.standings.count))
    var table = TextTable(phrases.progressColumns.map { ($0, .left) })
    for one in book.standings {
      table.add([
        one.scenario, String(one.level), String(one.plays), one.best.map(String.init) ?? "–",
        one.bestVariant.map(String.init) ?? "–", phrases.yesNo(one.isPassed),
        one.due?.description ?? "–",
      ])
    }
    for line in table.lines { output.line(line) }
    let next = book.next(on: today).prefix(3).map(\.scenario)
    if !next.isEmpty { output.line(phrases.playNext(Array(next))) }
    let missed = book.missed.prefix(3).map { phrases.name($0.criterion) }
    if !missed.isEmpty { output.line(phrases.missedMost(Array(missed))) }
  }

  private func printEverybody(
    _ names: [String], _ ladder: AuthorityLadder, _ money: Currency, _ output: inout Output
  ) throws {
    let phrases = options.phrases
    var table = TextTable(phrases.everybodyColumns.map { ($0, .left) })
    for name in names {
      let book = try options.shelf.book(of: name)
      let last = try options.shelf.attempts(of: name).map(\.at).max()
      table.add([
        name, String(book.level), "\(book.passed.count)/\(book.standings.count)",
        String(book.standings.reduce(0) { $0 + $1.plays }), last?.utcDay.description ?? "–",
        book.missed.first.map { phrases.name($0.criterion) } ?? "–",
        phrases.money(ladder.limit(level: book.level, in: money)),
      ])
    }
    for line in table.lines { output.line(line) }
  }

  private func write(
    _ name: String, _ book: ProgressBook, _ limit: Money, _ today: Day,
    _ json: inout CanonicalWriter
  ) {
    json.member("trainee", name)
    json.member("level", Int64(book.level))
    json.member("limit", limit.minorUnits)
    json.member("currency", limit.currency.code)
    json.key("next")
    json.array { json in for one in book.next(on: today) { json.string(one.scenario) } }
    json.key("scenarios")
    json.array { json in
      for one in book.standings {
        json.object { json in
          json.member("scenario", one.scenario)
          json.member("level", Int64(one.level))
          json.member("plays", Int64(one.plays))
          json.member("passed", one.isPassed)
          if let best = one.best { json.member("best", Int64(best)) }
          if let best = one.bestVariant { json.member("best_variant", Int64(best)) }
          if let due = one.due { json.member("due", due.description) }
        }
      }
    }
  }
}
