import Advice
import Phrases
import RefundDesk
import Terminal

extension TicketLayout {
  /// What the customer's words seem to ask, where it is not what is recorded, with those words.
  mutating func reading() {
    guard let reading = file.assessment.reading, reading.isChange,
      file.ticket.conversation != .closed
    else { return }
    heading(phrases.headingReading)
    for (part, label, now, then) in parts(reading) where now != then {
      let words = reading.words(for: part).map { CleanText($0).text }
      let sentence = phrases.proposed(label, now: now, then: then, words: words)
      var head = StyledLine()
      head.append("→ ", Style(.changeAdded))
      add(StyledLines.hanging(head, CleanText(phrases.capitalised(sentence)).text, width: width))
    }
    for number in reading.unknownOrders {
      let text = CleanText(phrases.orderNotFound(number)).text
      add(StyledLines.wrapped(text, width: width, indent: 2, Style(.checkWarn)))
    }
    add(
      StyledLines.wrapped(phrases.adoptHint(keys.adopt), width: width, indent: 2, Style(.textMuted))
    )
  }

  private func parts(
    _ reading: CodingProposal
  ) -> [(part: Evidence.Part, label: String, now: String?, then: String?)] {
    let (now, then) = (reading.now, reading.proposed)
    return [
      (.order, phrases.orderWord, now.order?.rawValue, then.order?.rawValue),
      (.lines, phrases.linesWord, names(now), names(then)),
      (.reason, phrases.reasonWord, phrases.name(now.reason), phrases.name(then.reason)),
      (.wants, phrases.wishWord, now.wants.map(phrases.name), then.wants.map(phrases.name)),
    ]
  }

  /// The lines of a coding by the names of their articles.
  private func names(_ coding: Coding) -> String {
    let order = file.dossier.orders.first { $0.id == coding.order } ?? file.dossier.order
    guard !coding.lines.isEmpty else { return phrases.text(coding.lines) }
    return phrases.list(
      coding.lines.map { "\($0.quantity) × \(phrases.name(.line($0.line), in: order))" })
  }
}
