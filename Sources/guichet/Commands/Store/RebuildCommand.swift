import ArgumentParser
import CanonicalJSON
import DeskPhrases
import DeskStore
import Phrases

/// `guichet store rebuild`: makes the index anew from the journal.
struct RebuildCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "rebuild", abstract: "Make the index anew from the journal.")
  static let mode = Desk.Mode.writing

  @Flag(help: "Say what would be done, and write nothing.") var dryRun = false
  @OptionGroup var options: DeskOptions

  func run(in session: inout Session) throws {
    let counts = try session.asking { () throws(DeskFault) in
      if !dryRun { try session.desk.rebuild() }
      return try session.desk.counts()
    }
    if session.json {
      session.output.json { json in
        json.member("rebuilt", !dryRun)
        json.member("events", counts.events)
      }
    } else {
      session.output.line(
        dryRun ? session.phrases.nothingWritten() : session.phrases.rebuilt(counts.events))
    }
  }
}
