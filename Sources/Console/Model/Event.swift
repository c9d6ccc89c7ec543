public import Phrases
public import RefundDesk
public import Terminal

/// Everything that can happen to the console. Answers carry the generation of the question, so that one
/// that comes too late is passed over.
public enum Event: Sendable {
  /// Keys, pastes, the mouse; with when they were read.
  case input(InputEvent, at: Moment)
  /// The terminal has another size.
  case resized(Size)
  /// What time it is.
  case tick(Timestamp)
  /// What was last asked to be shown is on the screen.
  case painted(at: Moment)
  /// The queue.
  case queueLoaded(QueueSnapshot, generation: Int)
  /// A ticket with everything around it; nil where the desk has none of that name.
  case caseLoaded(TicketID, CaseFile?, generation: Int)
  /// A customer's history; nil where the desk has none of that name.
  case customerLoaded(CustomerID, CustomerFile?, generation: Int)
  /// A ticket's history.
  case historyLoaded(TicketID, [HistoryEntry], generation: Int)
  /// The queue by age.
  case boardLoaded(DeskBoard, generation: Int)
  /// What came of a confirmed command.
  case answered(CommitRequest, CommitAnswer)
  /// What others did.
  case news(QueueNews)
  /// The desk's settings are others now: opening hours, limits, the policy in force.
  case settingsChanged
  /// The draft of a message that was kept for a ticket.
  case draftFound(TicketID, String)
  /// The editor has ended, with the text; nil where it failed.
  case edited(String?)
  /// Something went wrong outside of any command.
  case failed(Explanation)
  /// Something lasting that everybody must know, such as a damaged desk; nil takes it away.
  case banner(Explanation?)
}
