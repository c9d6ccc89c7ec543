import ArgumentParser
import CanonicalJSON
import DeskRecords
import DeskStore
import Insight
import Phrases
import RefundDesk
import RefundPolicy

/// `guichet show ID`: one ticket with everything about it.
struct ShowCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "One ticket: who asks, what was bought, what law and policy say."
  )

  @Argument(help: "The ticket.") var ticket: TicketID
  @Option(help: MomentArgument.help) var asOf: MomentArgument?
  @OptionGroup var options: DeskOptions

  func run(in session: inout Session) throws {
    let now = try asOf?.moment(session) ?? session.now
    let file = try file(session, at: now)
    let judgement = session.desk.judge(file, at: now)
    let entries = try session.asking { () throws(DeskFault) in try session.desk.log(of: ticket) }
    let clocks = try session.clocks(of: file, judgement, entries: entries, at: now)
    guard session.json else {
      for line in DossierText(file, judgement, session, at: now).lines { session.output.line(line) }
      if let clocks {
        let text = ClocksText(clocks: clocks, now: now, session: session)
        for line in text.lines { session.output.line(session.clean(line)) }
      }
      return
    }
    let balance = try? file.balance()
    session.output.json { json in
      json.member("version", Int64(file.ticket.version))
      json.key("ticket")
      json.raw(DeskRecordCodec.bytes(.ticket(file.ticket)))
      json.key("customer")
      if let customer = file.customer {
        json.raw(DeskRecordCodec.bytes(.customer(customer)))
      } else {
        json.null()
      }
      json.key("order")
      if let order = file.order {
        json.raw(DeskRecordCodec.bytes(.order(order)))
      } else {
        json.null()
      }
      json.member("remaining", (try? balance?.remaining())?.minorUnits)
      json.member("currency", file.order?.currency.code)
      json.strings("other_tickets", file.otherTickets.map(\.ticket.rawValue))
      json.key("clocks")
      json.array { array in
        for reading in clocks?.readings ?? [] { array.object { reading.write(to: &$0) } }
      }
    }
  }

  /// The ticket as it is, or as it was where an earlier moment is asked for.
  private func file(_ session: Session, at moment: Timestamp) throws -> Dossier {
    guard asOf != nil else {
      return try session.asking { () throws(DeskFault) in try session.desk.dossier(ticket) }
    }
    let past = PastDesk(desk: session.desk, moment: moment)
    let file = try session.asking { () throws(DeskFault) in try past.dossier(ticket) }
    if let file { return file }
    let when = session.phrases.moment(moment, in: session.desk.zone)
    throw Failure(session.phrases.notYetReceived(ticket, at: when), .negative)
  }
}
