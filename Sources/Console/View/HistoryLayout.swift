import Phrases
import RefundDesk
import Terminal

/// Everything that happened to a ticket, oldest first.
enum HistoryLayout {
  static func document(
    _ entries: [HistoryEntry], width: Int, _ phrases: Phrases, zone: ZoneRules
  ) -> Document {
    var document = Document()
    func text(_ event: TicketEvent) -> String {
      switch event {
      case .noteAdded(let note): phrases.noteBy(note.by.rawValue, note.text ?? phrases.erased())
      case .messageSent(let message):
        phrases.sentence(event) + ": " + (message.text ?? phrases.erased())
      default: phrases.sentence(event)
      }
    }
    for entry in entries {
      var head = StyledLine()
      head.append(phrases.moment(entry.at, in: zone) + "  ", Style(.textMuted))
      head.append(
        StyledLines.field(CleanText(entry.by?.rawValue ?? "–").text, 8) + " ", Style(.textStrong))
      let text = entry.event.map(text) ?? phrases.ticketCameIn
      document.lines += StyledLines.hanging(head, CleanText(text).text, width: width)
    }
    return document
  }
}
