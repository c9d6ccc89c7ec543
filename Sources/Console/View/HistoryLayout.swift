import Insight
import Phrases
import RefundDesk
import Terminal

/// Everything that happened to a ticket, oldest first.
enum HistoryLayout {
  static func document(
    _ entries: [HistoryEntry], clocks: TicketClocks? = nil, width: Int, _ phrases: Phrases,
    zone: ZoneRules
  ) -> Document {
    var document = Document()
    var acts = (clocks?.log ?? [])[...]
    /// What the clocks did is told after whatever was recorded by then.
    func tell(_ act: (rule: ClockRule, entry: ClockEntry)) {
      var head = StyledLine()
      head.append(phrases.moment(act.entry.at, in: zone) + "  ", Style(.textMuted))
      head.append(StyledLines.field("·", 8) + " ", Style(.textMuted))
      let text = phrases.clockEntry(
        act.entry.act.word, clock: act.rule.id, aim: act.rule.aim.word)
      document.lines += StyledLines.hanging(
        head, CleanText(text).text, width: width,
        Style(act.entry.act == .breach ? .checkFail : .messageSystem))
    }
    func text(_ event: TicketEvent) -> String {
      switch event {
      case .noteAdded(let note): phrases.noteBy(note.by.rawValue, note.text ?? phrases.erased())
      case .messageSent(let message):
        phrases.sentence(event) + ": " + (message.text ?? phrases.erased())
      default: phrases.sentence(event)
      }
    }
    for (index, entry) in entries.enumerated() {
      while index > 0, let act = acts.first, act.entry.at < entry.at {
        tell(act)
        acts.removeFirst()
      }
      var head = StyledLine()
      head.append(phrases.moment(entry.at, in: zone) + "  ", Style(.textMuted))
      head.append(
        StyledLines.field(CleanText(entry.by?.rawValue ?? "–").text, 8) + " ", Style(.textStrong))
      let text = entry.event.map(text) ?? phrases.ticketCameIn
      document.lines += StyledLines.hanging(head, CleanText(text).text, width: width)
    }
    for act in acts { tell(act) }
    return document
  }
}
