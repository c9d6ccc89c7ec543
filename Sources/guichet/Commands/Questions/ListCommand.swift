import ArgumentParser
import CanonicalJSON
import DeskPhrases
import DeskStore
import Phrases
import RefundDesk

/// `guichet list [FILTER…]`: the queue.
struct ListCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "The queue, or what a filter leaves of it.",
    discussion: """
      Words must all be there, !word must not; field:value looks at customer, order, reason, wants, \
      channel, owner, state, lang, country or tag; amount>=50 and age>=7d compare.
      """)

  @Argument(help: "What narrows the queue.") var filter: [String] = []
  @Option(help: "age, amount, customer, reason, channel, state, owner or country.")
  var sort = QueueSort.age
  @Flag(help: "Turn the order round.") var reverse = false
  @Option(help: "How many rows at most.") var limit = 50
  @Option(help: "open, closed or all.") var scope = QueueScope.open
  @Option(help: MomentArgument.help) var asOf: MomentArgument?
  @OptionGroup var options: DeskOptions

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit must be at least 1.") }
  }

  func run(in session: inout Session) throws {
    let question = QueueQuestion(
      scope: scope, filter: try parsed(session), sort: sort, reversed: reverse, limit: limit)
    let past = try asOf?.moment(session)
    let now = past ?? session.now
    let page = try session.asking { () throws(DeskFault) in
      guard let past else { return try session.desk.queue(question, now: now) }
      return try PastDesk(desk: session.desk, moment: past).queue(question)
    }
    if session.json {
      for row in page.rows { session.output.json { row.write(to: &$0, now: now) } }
    } else if !page.rows.isEmpty {
      print(page, at: now, in: &session)
    }
    guard !page.rows.isEmpty else {
      if !session.json { session.output.error(session.phrases.nothingMatched()) }
      throw ExitStatus.negative.code
    }
  }

  private func parsed(_ session: Session) throws -> QueueFilter {
    do throws(QueueFilterError) {
      return try QueueFilter(filter.joined(separator: " "))
    } catch {
      throw Failure(session.phrases.explain(error).text, .usage)
    }
  }

  private func print(_ page: QueuePage, at now: Timestamp, in session: inout Session) {
    let phrases = session.phrases
    var table = TextTable([
      (phrases.label(.ticket), .left), (phrases.label(.age), .right),
      (phrases.label(.customer), .left), (phrases.label(.amount), .right),
      (phrases.label(.reason), .left), (phrases.label(.channel), .left),
      (phrases.label(.state), .left), (phrases.label(.owner), .left),
    ])
    for row in page.rows {
      table.add([
        row.ticket.rawValue, phrases.age(seconds: now.seconds(since: row.received)),
        row.customerName ?? row.customer?.rawValue ?? "–",
        row.amount.map(phrases.money) ?? "–", phrases.name(row.reason),
        phrases.name(row.channel), phrases.state(row), row.owner?.rawValue ?? "–",
      ])
    }
    for line in table.lines { session.output.line(line) }
    if page.rows.count < page.matching {
      session.output.line(phrases.shown(page.rows.count, of: page.matching))
    }
  }
}
