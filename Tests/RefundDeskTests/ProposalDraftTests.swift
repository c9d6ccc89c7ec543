import RefundDesk
import Testing

@Suite("What a draft comes to")
struct ProposalDraftTests {
  static func dossier(_ ticket: Ticket = Sample.ticket()) -> Dossier {
    let dress = Product(
      id: "P1", name: "Dress",
      variants: [
        Variant(sku: "DRESS-M", price: 8_000, stock: 3),
        Variant(sku: "DRESS-L", price: 8_500, stock: 1),
      ])
    return Dossier(
      ticket: ticket, customer: nil, order: Sample.order(), products: [dress], orders: [],
      otherTickets: [], earlierDecisions: [])
  }

  @Test("A refund without an amount is what the law grants, delivery last")
  func fullRefund() throws {
    let proposal = try ProposalDraft(.refund).proposal(
      for: Self.dossier(), under: Sample.entitled())
    #expect(
      proposal.resolutions == [
        .refund(
          [
            AttributedAmount(.line("L1"), Sample.eur(8_000), quantity: 1),
            AttributedAmount(.shipping, Sample.eur(490)),
          ], to: .original, goodsBack: true)
      ])
  }

  @Test("Without a policy it is the price of the ticket's lines")
  func withoutPolicy() throws {
    let proposal = try ProposalDraft(.refund).proposal(for: Self.dossier(), under: nil)
    #expect(
      try Money.sum(proposal.resolutions[0].amounts.map(\.amount), in: .eur) == Sample.eur(8_000))
  }

  @Test("A replacement is the customer's wish, else the same again, with the difference of price")
  func replacement() throws {
    var ticket = Sample.ticket()
    let same = try ProposalDraft(.replacement).proposal(for: Self.dossier(ticket), under: nil)
    #expect(
      same.resolutions == [
        .replacement(
          [Replacement(line: "L1", quantity: 1, sku: "DRESS-M")], difference: .zero(.eur))
      ])
    ticket.wanted = [WantedVariant(line: "L1", sku: "DRESS-L")]
    let larger = try ProposalDraft(.replacement).proposal(for: Self.dossier(ticket), under: nil)
    #expect(
      larger.resolutions == [
        .replacement(
          [Replacement(line: "L1", quantity: 1, sku: "DRESS-L")], difference: Sample.eur(500))
      ])
  }

  @Test("A cancellation is the whole order with delivery")
  func cancellation() throws {
    let proposal = try ProposalDraft(.cancel).proposal(for: Self.dossier(), under: nil)
    #expect(
      try Money.sum(proposal.resolutions[0].amounts.map(\.amount), in: .eur) == Sample.eur(12_490))
  }

  @Test("A discount needs an amount, and is shared out over the lines")
  func discount() throws {
    var draft = ProposalDraft(.discount)
    #expect(throws: Refusal.nothingProposed) { try draft.proposal(for: Self.dossier(), under: nil) }
    draft.amount = Sample.eur(1_500)
    let proposal = try draft.proposal(for: Self.dossier(), under: nil)
    #expect(
      proposal.resolutions == [
        .discount([AttributedAmount(.line("L1"), Sample.eur(1_500))], to: .original)
      ])
  }

  @Test("A line that the order does not have, or an order that the desk does not have, is refused")
  func missing() throws {
    var draft = ProposalDraft(.refund)
    draft.lines = [TicketLine(line: "L9", quantity: 1)]
    #expect(throws: Refusal.unknownLine("L9")) {
      try draft.proposal(for: Self.dossier(), under: nil)
    }
    var dossier = Self.dossier()
    dossier.order = nil
    #expect(throws: Refusal.noOrder) {
      try ProposalDraft(.refund).proposal(for: dossier, under: nil)
    }
  }
}
