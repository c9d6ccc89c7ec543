import ArgumentParser
import CanonicalJSON
import DeskStore
import Journal
import Phrases
import RefundDesk

/// `guichet customer erase ID`: lets go of what the desk holds about a customer.
struct CustomerEraseCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase",
    abstract: "Erase a customer's personal data: one person asks, a supervisor confirms.",
    discussion: """
      Names, addresses, numbers, messages and notes go from the journal, the index, drafts and the \
      outbox; amounts, decisions, dates and the chain stay, and the command says why. Exports that \
      somebody put into the desk's folder are named, and go with --remove-files; what backups and \
      copies elsewhere hold is not reached. Confirming again finishes an erasure that was interrupted.
      """)
  static let mode = Desk.Mode.writing

  @Argument(help: "The customer, or their address of mail.") var customer: CustomerID
  @Option(help: ArgumentHelp("Ask for it: why, without naming the customer.", valueName: "text"))
  var reason: String?
  @Flag(help: "Confirm what a colleague asked for, and carry it out.") var confirm = false
  @Flag(help: "Take the request back.") var withdraw = false
  @Flag(
    help: "With --confirm: remove files in the desk's folder that name them and are not its own.")
  var removeFiles = false
  @Flag(help: "Say what would happen, and write nothing.") var dryRun = false
  @OptionGroup var options: DeskOptions

  func validate() throws {
    guard [reason != nil, confirm, withdraw].count(where: { $0 }) == 1 else {
      throw ValidationError("Give one of --reason TEXT, --confirm or --withdraw.")
    }
    if removeFiles, !confirm { throw ValidationError("--remove-files goes with --confirm.") }
  }

  func run(in session: inout Session) throws {
    let id = try session.customer(customer)
    let by = try session.person().id
    do throws(ErasureFault) {
      let report = try carryOut(id, by, session)
      print(report, id, in: &session)
    } catch {
      throw Failure(error, session.phrases)
    }
  }

  private var command: ErasureCommand {
    if let reason { return .request(reason: reason) }
    return confirm ? .confirm : .withdraw
  }

  /// Takes the step; the report is of what went, or would go; nil where nothing does.
  private func carryOut(
    _ id: CustomerID, _ by: AgentID, _ session: Session
  ) throws(ErasureFault) -> ErasureReport? {
    let desk = session.desk
    let standing = try ErasureFault.desk { () throws(DeskFault) in try desk.erasure(of: id) }
    var isInterrupted = false
    if case .confirmed = standing?.state { isInterrupted = true }
    if !(confirm && isInterrupted) {
      _ = try desk.step(command, towardsErasureOf: id, by: by, now: session.now, dryRun: dryRun)
    }
    if confirm, !dryRun {
      return try desk.carryOutErasure(
        of: id, by: by, now: session.now, removesFiles: removeFiles)
    }
    guard confirm || reason != nil else { return nil }
    return try ErasureFault.desk { () throws(DeskFault) in try desk.previewErasure(of: id) }
  }

  private func print(_ report: ErasureReport?, _ id: CustomerID, in session: inout Session) {
    let isDone = confirm && !dryRun
    guard session.json else {
      let phrases = session.phrases
      if let report {
        let isFrench = session.desk.settings.jurisdiction == "FR"
        let lines = ErasureText(report, phrases, citesFrance: isFrench).lines(isDone: isDone)
        for line in lines { session.output.line(session.clean(line)) }
      }
      if dryRun { return session.output.line(phrases.nothingWritten()) }
      if reason != nil { session.output.line(phrases.erasureAwaits(id)) }
      if withdraw { session.output.line(phrases.sentence(.withdrawn, of: id)) }
      let proof = session.desk.receipt
      return session.output.line(phrases.seal(proof.sequence, proof.hash.description))
    }
    session.output.json { json in
      json.member("customer", id.rawValue)
      json.member("state", withdraw ? "withdrawn" : isDone ? "finished" : "requested")
      if let report { report.write(to: &json) }
      if dryRun {
        json.member("dry_run", true)
      } else {
        json.member("seq", session.desk.receipt.sequence)
        json.member("h", session.desk.receipt.hash.description)
      }
    }
  }
}
