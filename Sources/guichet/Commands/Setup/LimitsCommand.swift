import ArgumentParser
import CanonicalJSON
import DeskStore
import Phrases
import RefundDesk
import Training

/// `guichet limits NAME …`: a supervisor ties what agents decide alone to what they passed in training.
///
/// It belongs to the desk, not to `train`: the training commands know no desk. It reads the progress files
/// and changes one line of `desk.toml` for each person.
struct LimitsCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "limits",
    abstract: "Set what agents decide alone by the level they reached in training.",
    discussion: """
      Only a supervisor does it, for agents named one by one, and never for themselves. The line in \
      desk.toml says who set the limit, when and for which level; the rest of the file stays as it is. \
      --dry-run shows what would change. Exit code 1 where nothing changes.
      """)
  static let mode = Desk.Mode.writing

  @Argument(help: "The agents, by their names on the desk; trainees have the same names.")
  var agents: [AgentID]
  @Option(
    help: ArgumentHelp(
      "The limits of the levels 0, 1, 2 …, in whole units.", valueName: "0,30,80,150"))
  var limits: AuthorityLadder = .standard
  @Option(
    help: ArgumentHelp(
      "Where training's progress is kept.",
      discussion: "Else the folder training in guichet's XDG data directory.", valueName: "dir"))
  var progress: String?
  @Flag(help: "Say what would change, and write nothing.") var dryRun = false
  @OptionGroup var options: DeskOptions

  /// What changes for one person.
  private struct Change {
    var person: Person
    var level: Int
    var limit: Money
  }

  func run(in session: inout Session) throws {
    let supervisor = try session.person()
    let phrases = session.phrases
    guard supervisor.mayApprove else {
      throw Failure(phrases.limitsNeedSupervisor(supervisor.name), .negative)
    }
    // Everything is looked at before anything is written.
    let changes = try agents.map { try change($0, by: supervisor, session) }
    var isChanged = false
    for change in changes {
      let isNew = change.person.limit != change.limit
      isChanged = isChanged || isNew
      if isNew, !dryRun { try write(change, by: supervisor, session) }
      report(change, isNew: isNew, &session)
    }
    if dryRun { session.output.line(phrases.nothingWritten()) }
    guard isChanged else { throw ExitStatus.negative.code }
  }

  private func change(
    _ agent: AgentID, by supervisor: Person, _ session: Session
  ) throws -> Change {
    let phrases = session.phrases
    guard let person = session.desk.settings.peopleByID[agent] else {
      let known = session.desk.settings.people.map(\.person.id.rawValue)
      throw Failure(phrases.limitsUnknown(agent.rawValue, known: known), .usage)
    }
    guard person.id != supervisor.id else { throw Failure(phrases.limitsOwn, .negative) }
    guard person.role == .agent else {
      throw Failure(phrases.limitsNoAgent(person.name), .negative)
    }
    let shelf = ProgressShelf(folder: progress ?? ProgressShelf.usualFolder, phrases: phrases)
    guard try !shelf.attempts(of: agent.rawValue).isEmpty else {
      throw Failure(phrases.noProgress(agent.rawValue), .negative)
    }
    let level = try shelf.book(of: agent.rawValue).level
    let limit = limits.limit(level: level, in: session.desk.settings.currency)
    return Change(person: person, level: level, limit: limit)
  }

  private func write(_ change: Change, by supervisor: Person, _ session: Session) throws {
    let remark = session.phrases.limitRemark(
      level: change.level, by: supervisor.id.rawValue, on: session.now.utcDay,
      before: change.person.limit)
    do throws(LimitFault) {
      try session.desk.setLimit(of: change.person.id, to: change.limit, remark: remark)
    } catch {
      throw Failure(error, session.phrases)
    }
  }

  private func report(_ change: Change, isNew: Bool, _ session: inout Session) {
    guard session.json else {
      return session.output.line(
        session.phrases.limitLine(
          change.person.name, level: change.level, before: change.person.limit,
          after: change.limit, isNew: isNew))
    }
    session.output.json { json in
      json.member("person", change.person.id.rawValue)
      json.member("level", Int64(change.level))
      if let before = change.person.limit { json.member("before", before.minorUnits) }
      json.member("limit", change.limit.minorUnits)
      json.member("currency", change.limit.currency.code)
      json.member("changed", isNew)
      json.member("dry_run", dryRun)
    }
  }
}

extension Failure {
  /// A limit that is not written.
  init(_ fault: LimitFault, _ phrases: Phrases) {
    switch fault {
    case .readOnly: self.init(CommitFault.readOnly(.openedForReading), phrases)
    case .unknownPerson(let id): self.init(phrases.limitsUnknown(id.rawValue, known: []), .usage)
    case .inline: self.init(phrases.limitsInline, .invalid)
    case .file(let fault): self.init(DeskFault.file(fault), phrases)
    case .desk(let fault): self.init(fault, phrases)
    }
  }
}
