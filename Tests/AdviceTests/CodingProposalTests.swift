import Advice
import RefundDesk
import Testing

@Suite("A coding proposed from the customer's words")
struct CodingProposalTests {
  private func order(_ id: OrderID, invoice: String? = nil) -> Order {
    var order = Order(
      id: id, customer: "C1", status: .delivered, currency: .eur,
      lines: [
        OrderLine(id: "L1", sku: "S1", name: "Kettle", quantity: 1, unitPrice: Money(5_900, .eur)),
        OrderLine(id: "L2", sku: "S2", name: "Robe lin", quantity: 3, unitPrice: Money(900, .eur)),
      ])
    order.invoice = invoice
    return order
  }

  private func dossier(_ text: String?) -> Dossier {
    var ticket = Ticket(
      id: "T1", customer: "C1", order: "#W100200", received: Timestamp(seconds: 1_793_000_000),
      channel: .email, language: .en, reason: .other)
    ticket.lines = [TicketLine(line: "L1", quantity: 1)]
    ticket.messages = [
      Message(at: ticket.received, from: .customer, channel: .email, text: text),
      Message(at: ticket.received, from: .desk("anna"), channel: .email, text: "Repair? Exchange?"),
    ]
    let orders = [order("#W100200"), order("#W300400", invoice: "F-2026-17")]
    return Dossier(
      ticket: ticket, customer: nil, order: orders[0], products: [], orders: orders,
      otherTickets: [], earlierDecisions: [])
  }

  @Test("reason, wish and lines with the words that led there")
  func proposes() throws {
    let proposal = try #require(
      CodingProposal(dossier("The robe lin is too small, I would like to be refunded.")))
    #expect(proposal.isChange)
    #expect(proposal.proposed.reason == .wrongSize)
    #expect(proposal.proposed.wants == .refund)
    #expect(proposal.proposed.lines == [TicketLine(line: "L2", quantity: 3)])
    #expect(proposal.proposed.order == "#W100200")
    #expect(proposal.words(for: .reason) == ["too small"])
    #expect(proposal.words(for: .wants) == ["refunded"])
    #expect(proposal.words(for: .lines) == ["Robe lin"])
    #expect(proposal.words(for: .order) == [])
  }

  @Test(
    "another order of the customer that is named is proposed, for all of it",
    arguments: ["W300400", "#W300400", "F-2026-17"])
  func otherOrder(number: String) throws {
    let proposal = try #require(CodingProposal(dossier("Refund for order \(number) please")))
    #expect(proposal.proposed.order == "#W300400")
    #expect(proposal.proposed.lines.isEmpty)
    #expect(proposal.words(for: .order).count == 1)
    #expect(proposal.unknownOrders.isEmpty)
  }

  @Test("an order that the desk does not have is said, and changes nothing")
  func unknownOrder() throws {
    let proposal = try #require(CodingProposal(dossier("About order #W999999.")))
    #expect(proposal.unknownOrders == ["W999999"])
    #expect(!proposal.isChange)
  }

  @Test("a question beside a request does not take the wish back")
  func questionBeside() throws {
    var asked = dossier("Where is my refund? And what is your refund policy?")
    asked.ticket.wants = .refund
    #expect(try #require(CodingProposal(asked)).proposed.wants == .refund)
    asked.ticket.wants = nil
    #expect(try #require(CodingProposal(asked)).proposed.wants == .information)
  }

  @Test("what the words do not say stays, and the desk's own words are not read")
  func silent() throws {
    let proposal = try #require(CodingProposal(dossier("Good morning")))
    #expect(!proposal.isChange)
    #expect(proposal.evidence.isEmpty)
    #expect(CodingProposal(dossier(nil)) == nil)
    #expect(CodingProposal(dossier(" \n")) == nil)
  }
}
