import ArgumentParser
import CanonicalJSON
import DeskPhrases
import DeskStore
import Journal
import Phrases

/// `guichet store verify`: every checksum, the chain, versions, sums, and the index against a fresh one.
struct VerifyCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Check everything that was promised to be kept.",
    discussion: """
      With a receipt that was kept elsewhere it also shows whether the history up to it is still the one \
      that was then. It is no proof against people who can write the files and had no such receipt.
      """)

  @Option(help: ArgumentHelp("A receipt kept elsewhere: SEQ:HASH.", valueName: "receipt"))
  var receipt: ReceiptArgument?
  @Flag(help: "List what imported books gave back over what was paid, too.") var all = false
  @OptionGroup var options: DeskOptions

  func run(in session: inout Session) throws {
    let result = try session.asking { () throws(DeskFault) in
      try session.desk.verify(receipt: receipt?.receipt)
    }
    for finding in result.journal.findings { print(finding, in: &session) }
    let figures =
      result.journal.isSound
      ? try session.asking { () throws(DeskFault) in
        try FigureKeeper(desk: session.desk).differences()
      } : []
    for table in result.indexDifferences + figures {
      print(session.phrases.indexDiffers(table), code: "index_differs", in: &session)
    }
    for finding in result.ledger where all || !finding.isImported {
      print(session.phrases.sentence(finding), code: finding.code, in: &session)
    }
    for finding in result.erasures {
      let text = session.phrases.erasureBroken(
        finding.customer, isFinished: finding.isFinished, sequence: finding.sequence)
      print(text, code: "personal_data_left", in: &session)
    }
    let imported = result.ledger.count { $0.isImported }
    if !all, !session.json, imported > 0 {
      session.output.line(session.phrases.importedLedger(imported))
    }
    let isSound = result.isSound && figures.isEmpty
    close(result, isSound, in: &session)
    if !isSound { throw ExitStatus.invalid.code }
  }

  private func print(_ finding: JournalFinding, in session: inout Session) {
    guard session.json else {
      session.output.line(session.phrases.sentence(finding))
      return
    }
    session.output.json { json in
      json.member("finding", finding.damage.code)
      json.member("file", finding.file)
      json.member("offset", finding.offset.map(Int64.init))
      json.member("seq", finding.sequence)
    }
  }

  private func print(_ text: String, code: String, in session: inout Session) {
    guard session.json else {
      session.output.line(text)
      return
    }
    session.output.json { json in
      json.member("finding", code)
      json.member("text", text)
      json.nullMember("file")
      json.nullMember("offset")
      json.nullMember("seq")
    }
  }

  private func close(
    _ result: DeskVerification, _ isSound: Bool, in session: inout Session
  ) {
    let receipt = result.journal.receipt
    guard session.json else {
      session.output.line(
        session.phrases.verified(
          isSound, events: receipt.sequence, hash: receipt.hash.description))
      return
    }
    session.output.json { json in
      json.member("verified", isSound)
      json.member("events", receipt.sequence)
      json.member("seq", receipt.sequence)
      json.member("h", receipt.hash.description)
    }
  }
}
