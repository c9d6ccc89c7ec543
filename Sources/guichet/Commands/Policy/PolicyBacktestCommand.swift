import ArgumentParser
import DeskStore
import Phrases
import RefundDesk
import RefundPolicy

/// `guichet policy backtest FILE --since DATE`: what another policy would have made of the desk's tickets.
struct PolicyBacktestCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "backtest", abstract: "Replay the desk's tickets under another policy.",
    discussion: """
      Each ticket is judged twice on the day of its decision, or today while it has none: by the policy \
      in force and by the file. Exit code 1 where a ticket would get less than the law grants.
      """)

  @Argument(help: "The other policy.") var file: String
  @Option(help: ArgumentHelp("Tickets received on or after that day.", valueName: "date"))
  var since: Day?
  @OptionGroup var options: DeskOptions

  func run(in session: inout Session) throws {
    let judge = try session.judge()
    let policy = try PolicyFileReading.policy(file, session.phrases)
    let other = judge.under(policy)
    let since = since
    let outcomes = try session.onEach { file -> Backtest.Outcome? in
      if let since, judge.day(at: file.ticket.received) < since { return nil }
      let day = file.firstDecided.map(judge.day(at:)) ?? judge.today
      let before = file.beforeDecision()
      return Backtest.Outcome(
        file.ticket.id, was: judge.judgement(of: before, on: day),
        now: other.judgement(of: before, on: day))
    }
    var test = Backtest()
    for outcome in outcomes { test.add(outcome) }
    if session.json {
      session.output.json { json in
        json.member("policy", policy.name)
        json.member("instead_of", judge.policy.name)
        json.member("since", since?.description)
        test.write(to: &json)
      }
    } else {
      let text = BacktestText(test, from: judge.policy.name, to: policy.name, session.phrases)
      for line in text.lines { session.output.line(clean(line)) }
    }
    session.output.flush()
    if !test.belowFloor.isEmpty { throw ExitStatus.negative.code }
  }
}
