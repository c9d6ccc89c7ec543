import ArgumentParser
import CanonicalJSON
import DeskRecords
import DeskStore
import RefundDesk

/// `guichet customer ID`: one customer's history.
struct CustomerCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "customer", abstract: "One customer: what they bought, what they asked for.")

  @Argument(help: "The customer.") var customer: CustomerID
  @OptionGroup var options: DeskOptions

  func run(in session: inout Session) throws {
    let file = try session.asking { () throws(DeskFault) in
      try session.desk.customerFile(customer)
    }
    guard session.json else {
      for line in CustomerText(file, session).lines { session.output.line(line) }
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
    }
  }
}
