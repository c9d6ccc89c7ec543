import Phrases
import RefundDesk
import Terminal

/// Says what is different about a ticket since a person saw it.
enum TicketDifference {
  /// One line for each difference; what was seen may be unknown.
  static func lines(
    from before: Ticket?, to after: Ticket, _ phrases: Phrases, _ zone: ZoneRules
  ) -> [StyledLine] {
    guard let before else {
      return [StyledLines.plain(phrases.sentence(after.conversation))]
    }
    var lines: [StyledLine] = []
    if before.owner != after.owner {
      lines.append(
        change(phrases.rowOwner, before.owner?.rawValue, after.owner?.rawValue, phrases))
    }
    if before.conversation != after.conversation {
      lines.append(
        change(
          phrases.rowConversation, phrases.sentence(before.conversation),
          phrases.sentence(after.conversation), phrases))
    }
    if before.goods != after.goods {
      lines.append(
        change(phrases.rowGoods, phrases.name(before.goods), phrases.name(after.goods), phrases))
    }
    for record in after.decisions.dropFirst(before.decisions.count) {
      lines.append(
        added(
          phrases.decided(
            record.decision.resolutions.map(\.kind), total: try? record.decision.total(),
            by: record.decision.by.rawValue, life: record.life)))
    }
    for (old, new) in zip(before.decisions, after.decisions) where old.life != new.life {
      lines.append(
        change(
          phrases.rowDecision, phrases.sentence(old.life), phrases.sentence(new.life), phrases))
    }
    for note in after.notes.dropFirst(before.notes.count) {
      lines.append(added(phrases.noteBy(note.by.rawValue, note.text ?? "")))
    }
    for message in after.messages.dropFirst(before.messages.count) {
      lines.append(added(phrases.messageOn(phrases.moment(message.at, in: zone))))
    }
    for tag in after.tags where !before.tags.contains(tag) { lines.append(added("+\(tag)")) }
    for tag in before.tags where !after.tags.contains(tag) { lines.append(added("−\(tag)")) }
    for (name, fact) in after.facts.sorted(by: { $0.key < $1.key })
    where before.facts[name] != fact {
      lines.append(
        change(
          name, before.facts[name].map { phrases.value($0.value) }, phrases.value(fact.value),
          phrases))
    }
    return lines
  }

  private static func change(
    _ label: String, _ before: String?, _ after: String?, _ phrases: Phrases
  ) -> StyledLine {
    var line = StyledLine()
    line.append(CleanText(label).text + "  ", Style(.dialogMuted))
    line.append(CleanText(before ?? phrases.nobody).text, Style(.changeRemoved))
    line.append(" → ", Style(.dialogMuted))
    line.append(CleanText(after ?? phrases.nobody).text, Style(.changeAdded))
    return line
  }

  private static func added(_ text: String) -> StyledLine {
    StyledLine([StyledLine.Span(CleanText(text).text, Style(.changeAdded))])
  }
}
