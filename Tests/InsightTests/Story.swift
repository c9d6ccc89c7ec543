import Insight
import RefundDesk

/// Stories of tickets for the tests, told in a few words.
struct Story {
  var ticket: Ticket
  var history: [HistoryEntry] = []

  init(received: String, reason: Reason = .defective, id: TicketID = "T1") {
    ticket = Ticket(
      id: id, customer: "C1", order: "O1", received: Paris.local(received), channel: .email,
      language: .fr, reason: reason, wants: .refund
    ).asReceived()
  }

  var told: TicketStory { TicketStory(received: ticket, history: history) }

  func reading(
    _ rule: ClockRule, at moment: String, _ calendar: BusinessCalendar? = nil,
    execution: Bool = true
  ) throws -> ClockReading {
    Clock(rule, calendar: try calendar ?? Paris.office(), recordsExecution: execution)
      .reading(of: told, at: Paris.local(moment))
  }

  mutating func happens(_ at: String, _ event: TicketEvent, by: AgentID = "anna") {
    history.append(HistoryEntry(at: Paris.local(at), by: by, event: event))
  }

  mutating func reply(_ at: String) {
    let message = Message(at: Paris.local(at), from: .desk("anna"), channel: .email, text: "…")
    happens(at, .messageSent(message))
  }

  mutating func answer(_ at: String) {
    let message = Message(at: Paris.local(at), from: .customer, channel: .email, text: "…")
    happens(at, .messageSent(message))
  }

  mutating func wait(_ at: String) {
    happens(at, .conversationChanged(to: .waiting(until: nil), was: told.ticket.conversation))
  }

  mutating func resume(_ at: String) {
    happens(at, .conversationChanged(to: .open, was: told.ticket.conversation))
  }

  mutating func decide(
    _ at: String, _ resolution: Resolution = Story.refund, life: DecisionLife? = nil
  ) {
    let decision = Decision(resolutions: [resolution], at: Paris.local(at), by: "anna")
    let life = life ?? .decided(approvedBy: nil)
    happens(
      at,
      .decisionMade(
        DecisionRecord(decision, life: life),
        conversation: life == .awaitingApproval ? .open : .closed))
  }

  mutating func undo(_ at: String) {
    guard let step = told.ticket.undoable.last else { return }
    happens(at, .undone(step, compensating: false))
  }

  static let refund = Resolution.refund(
    [AttributedAmount(.line("L1"), Money(8_000, .eur), quantity: 1)], to: .original, goodsBack: true
  )
}
