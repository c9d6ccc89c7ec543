import DeskStore
import Insight
import RefundDesk
import RefundPolicy

extension Session {
  /// The clocks of a ticket at a moment; nil where no policy is in force, which alone sets any.
  func clocks(
    of file: Dossier, _ judgement: Judgement?, entries: [LogEntry], at moment: Timestamp
  ) throws -> TicketClocks? {
    guard let judgement, let story = TicketStory(entries, until: moment) else { return nil }
    return TicketClocks(
      of: story, judgement: judgement, calendar: try calendar(),
      recordsPayments: desk.settings.recordsPayments, at: moment)
  }
}
