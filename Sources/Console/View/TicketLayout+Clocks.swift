import Insight
import Phrases
import RefundDesk
import Terminal

extension TicketLayout {
  /// The clocks that run for the ticket, or ran: what each is for, how it stands, when it runs out.
  mutating func clocks() {
    guard let clocks = file.clocks, !clocks.readings.isEmpty else { return }
    heading(phrases.clocksTitle)
    for reading in clocks.readings {
      let (glyph, role) = TicketLayout.look(reading)
      var head = StyledLine()
      // What fills a column has no underline.
      let name = glyph + " " + phrases.name(reading.rule.aim.word)
      let rule = CleanText(reading.rule.id).text
      head.append(name, Style(role))
      head.append(String(repeating: " ", count: max(1, 20 - TextWidth.columns(name))))
      head.append(rule, Style(.clause))
      head.append(String(repeating: " ", count: max(0, 14 - TextWidth.columns(rule))))
      let sentence = phrases.capitalised(reading.sentence(at: now, in: zone, phrases))
      if width >= 76 {
        head.append(" ")
        add(StyledLines.hanging(head, sentence, width: width))
      } else {
        add(head)
        add(StyledLines.wrapped(sentence, width: width, indent: 2))
      }
    }
  }

  private static func look(_ reading: ClockReading) -> (String, Role) {
    switch reading.state.standing {
    case .idle: ("·", .textMuted)
    case .running: ("▸", .checkWarn)
    case .paused: ("=", .checkUnknown)
    case .met: ("✓", .checkPass)
    case .metLate: ("!", .checkFail)
    case .breached: ("✗", .checkFail)
    case .cancelled: ("–", .textMuted)
    }
  }
}
