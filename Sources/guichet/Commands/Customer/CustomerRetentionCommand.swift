import ArgumentParser
import CanonicalJSON
import DeskStore
import Phrases
import RefundDesk

/// `guichet customer retention`: what is kept longer than its period.
struct CustomerRetentionCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "retention", abstract: "What the desk keeps longer than its period, by kind.",
    discussion: """
      The periods stand in desk.toml under [retention]. It only reports: letting go is \
      customer erase, by two people.
      """)

  @OptionGroup var options: DeskOptions

  func run(in session: inout Session) throws {
    let now = session.now
    let rows = try session.asking { () throws(DeskFault) in
      try session.desk.retention(now: now)
    }
    if session.json {
      for row in rows { printJSON(row, in: &session) }
    } else {
      printTable(rows, in: &session)
    }
    if rows.allSatisfy({ $0.count == 0 }) { throw ExitStatus.negative.code }
  }

  private func printJSON(_ row: RetentionRow, in session: inout Session) {
    let basis = basis(row, session)
    session.output.json { json in
      json.member("kind", row.kind.rawValue)
      json.member("count", Int64(row.count))
      json.member("before", row.before.description)
      json.member("oldest", row.oldest?.description)
      json.member("basis", basis)
      json.strings("examples", row.examples)
    }
  }

  private func basis(_ row: RetentionRow, _ session: Session) -> String {
    let settings = session.desk.settings
    return session.phrases.retentionBasis(
      row.kind, settings.retention, citesFrance: settings.jurisdiction == "FR")
  }

  private func printTable(_ rows: [RetentionRow], in session: inout Session) {
    let phrases = session.phrases
    for row in rows {
      let oldest = row.oldest.map { " · " + phrases.shortDate($0) } ?? ""
      let head = "\(phrases.number(row.count))  \(phrases.retentionKind(row.kind))\(oldest)"
      session.output.line(head)
      session.output.line("    " + basis(row, session))
      if !row.examples.isEmpty {
        session.output.line("    " + session.clean(row.examples.joined(separator: ", ")))
      }
    }
  }
}
