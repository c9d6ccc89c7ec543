import DeskStore
import Insight
import RefundDesk

extension TicketStory {
  /// The story of a ticket's events, up to a moment where one is given; nil where there are none.
  ///
  /// That the request came in counts whenever it was recorded: an import records it later.
  init?(_ entries: some Sequence<LogEntry>, until moment: Timestamp? = nil) {
    var told: TicketStory?
    for entry in entries {
      switch entry.event {
      case .ticketReceived(let ticket): told = TicketStory(received: ticket.asReceived())
      case .ticketChanged(_, let event):
        if let moment, entry.at > moment { continue }
        told?.take(HistoryEntry(at: entry.at, by: entry.by, event: event))
      case .customerRecorded, .productRecorded, .orderRecorded, .erasure: continue
      }
    }
    guard let told else { return nil }
    self = told
  }
}
