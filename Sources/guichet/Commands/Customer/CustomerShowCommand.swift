import ArgumentParser
import CanonicalJSON
import DeskRecords
import DeskStore
import Phrases
import RefundDesk

/// `guichet customer ID`: one customer's history.
struct CustomerShowCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "One customer: what they bought, what they asked for.")

  @Argument(help: "The customer, or their address of mail.") var customer: CustomerID
  @OptionGroup var options: DeskOptions

  func run(in session: inout Session) throws {
    let id = try session.customer(customer)
    let (file, erasure) = try session.asking { () throws(DeskFault) in
      (try session.desk.customerFile(id), try session.desk.erasure(of: id))
    }
    guard session.json else {
      for line in CustomerText(file, session).lines { session.output.line(line) }
      if let erasure { session.output.line("\n" + session.phrases.state(of: erasure)) }
      return
    }
    session.output.json { json in
      json.key("customer")
      json.raw(DeskRecordCodec.bytes(.customer(file.customer)))
      json.key("orders")
      json.array { json in
        for order in file.orders { json.raw(DeskRecordCodec.bytes(.order(order))) }
      }
      json.key("tickets")
      json.array { json in
        for row in file.tickets { json.object { row.write(to: &$0, now: session.now) } }
      }
      if let erasure { json.member("erasure", erasure.word) }
    }
  }
}
