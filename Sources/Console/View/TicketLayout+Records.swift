import Phrases
import RefundDesk
import Terminal

extension TicketLayout {
  // MARK: The order

  mutating func order() {
    guard let order = file.dossier.order else { return }
    heading(phrases.headingOrder(CleanText(order.id.rawValue).text))
    var details: [String] = []
    if let placed = order.placed { details.append(phrases.placedOn(zone.day(at: placed))) }
    if let channel = order.channel { details.append(phrases.name(channel)) }
    if let marketplace = order.marketplace { details.append(CleanText(marketplace).text) }
    if !order.payments.isEmpty {
      details.append(phrases.list(order.payments.map { $0.kind.map(phrases.name) ?? "–" }))
    }
    add(
      StyledLines.wrapped(
        CleanText(details.joined(separator: " · ")).text, width: width, Style(.textMuted)))
    let balance = (try? file.dossier.balance()) ?? nil
    let rows = order.lines.map { line in
      OrderRow(
        name: "\(line.quantity) × \(CleanText(line.name).text)",
        paid: try? line.total(), left: try? balance?.remaining(.line(line.id)),
        isAsked: file.ticket.lines.contains { $0.line == line.id },
        flags: line.flags.map { CleanText(phrases.name(mark: $0)).text })
    }
    let delivery = OrderRow(
      name: phrases.name(.shipping, in: nil), paid: order.shipping,
      left: try? balance?.remaining(.shipping), isAsked: false, flags: [])
    for row in rows + (order.shipping.isZero ? [] : [delivery]) { add(lines(row)) }
  }

  private struct OrderRow {
    var name: String
    var paid: Money?
    var left: Money?
    var isAsked: Bool
    var flags: [String]
  }

  /// A line of the order: what was paid, and what is left of it where something was given back.
  private func lines(_ row: OrderRow) -> [StyledLine] {
    let amount = row.paid.map(phrases.money) ?? "–"
    let field = max(11, TextWidth.columns(amount) + 1)
    var line = StyledLine()
    line.append(row.isAsked ? "→ " : "  ", Style(.textStrong))
    line.append(
      StyledLines.field(row.name, max(8, width - 2 - field)),
      Style(row.isAsked ? .textStrong : .text))
    line.append(
      String(repeating: " ", count: field - TextWidth.columns(amount)) + amount, Style(.money))
    var result = [line]
    if let paid = row.paid, let left = row.left, left != paid,
      let back = try? paid.subtracting(left)
    {
      result.append(
        StyledLines.plain(
          "    " + phrases.givenBack(phrases.money(back), left: phrases.money(left)),
          Style(.moneyCredit)))
    }
    if !row.flags.isEmpty {
      result.append(
        StyledLines.plain("    " + row.flags.joined(separator: ", "), Style(.checkInfo)))
    }
    return result
  }

  // MARK: Notes and decisions

  mutating func notes() {
    guard !file.ticket.notes.isEmpty else { return }
    heading(phrases.headingNotes)
    for note in file.ticket.notes {
      var head = StyledLine()
      head.append(CleanText(note.by.rawValue).text, Style(.textStrong))
      head.append("  " + phrases.moment(note.at, in: zone), Style(.textMuted))
      if note.withdrawn { head.append("  " + phrases.withdrawn, Style(.checkWarn)) }
      add(head)
      let text = note.text.map { CleanText($0, lines: .several).text } ?? phrases.erased()
      add(StyledLines.wrapped(text, width: width, indent: 2, Style(.messageNote)))
    }
  }

  mutating func decisions() {
    let decisions = file.ticket.decisions
    guard !decisions.isEmpty else { return }
    heading(phrases.headingDecisions)
    for record in decisions {
      let decision = record.decision
      var line = StyledLine()
      line.append(
        phrases.titles(decision.resolutions.map(\.kind), total: try? decision.total()),
        Style(record.life.counts ? .textStrong : .textMuted))
      line.append("  " + phrases.sentence(record.life))
      add(line)
      var details = [CleanText(decision.by.rawValue).text, phrases.moment(decision.at, in: zone)]
      if !decision.clauses.isEmpty {
        details.append(CleanText(decision.clauses.joined(separator: ", ")).text)
      }
      if let policy = decision.policy { details.append(CleanText(policy).text) }
      add(
        StyledLines.wrapped(
          details.joined(separator: " · "), width: width, indent: 2, Style(.textMuted)))
      if let why = decision.override {
        add(
          StyledLines.wrapped(
            CleanText(why).text, width: width, indent: 2, Style(.messageNote)))
      }
    }
  }
}
