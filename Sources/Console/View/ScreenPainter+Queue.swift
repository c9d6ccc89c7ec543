import Phrases
import RefundDesk
import Terminal

extension ScreenPainter {
  mutating func paintQueue(_ area: Rect) {
    let columns = QueueColumns(width: area.width)
    let parts = area.split(top: 1)
    paintHeader(columns, parts.top)
    let pane = model.queue
    guard !pane.shown.isEmpty else {
      paintEmpty(parts.rest)
      return
    }
    for offset in 0..<parts.rest.height {
      let line = pane.top + offset
      guard let row = pane.row(line) else { break }
      paint(
        row, line, columns, Rect(x: area.x, y: parts.rest.y + offset, width: area.width, height: 1))
    }
    if model.screen == .queue, model.dialog == nil, model.filterField == nil {
      frame.cursor = Point(x: area.x, y: parts.rest.y + max(0, pane.cursor - pane.top))
    }
  }

  private mutating func paintHeader(_ columns: QueueColumns, _ row: Rect) {
    frame.fill(row, Style(.queueHeader))
    for column in columns.columns {
      frame.putField(
        header(column.kind), at: Point(x: row.x + column.x, y: row.y), width: column.width,
        Style(.queueHeader), align: isRight(column.kind) ? .right : .left)
    }
  }

  private func isRight(_ kind: QueueColumns.Kind) -> Bool { kind == .amount }

  private func header(_ kind: QueueColumns.Kind) -> String {
    switch kind {
    case .age: phrases.columnAge
    case .customer: phrases.rowCustomer
    case .amount: phrases.fieldAmount
    case .reason: phrases.columnReason
    case .channel: phrases.columnChannel
    case .state: phrases.columnState
    case .owner: phrases.columnOwner
    case .ticket: phrases.rowTicket
    }
  }

  private mutating func paint(
    _ row: QueueRow, _ line: Int, _ columns: QueueColumns, _ area: Rect
  ) {
    let pane = model.queue
    let isSelected = row.ticket == pane.selected
    let isMarked = pane.marked.contains(row.ticket) || isInRange(line)
    let isQuiet = !isActive(row.conversation)
    let base: Role = isMarked ? .queueMarked : isQuiet ? .queueRowMuted : .queueRow
    func style(_ role: Role) -> Style { Style(isSelected ? role.selected : role) }
    frame.fill(area, style(base))
    let age = max(0, model.now.seconds(since: row.received))
    let band = AgeBand(seconds: age)
    let ageRole = isQuiet ? base : band.role
    if isSelected { frame.put(">", at: Point(x: area.x, y: area.y), style(base)) }
    let sign = isMarked ? "*" : pane.news[row.ticket] != nil ? "~" : " "
    frame.put(sign, at: Point(x: area.x + 1, y: area.y), style(isMarked ? .queueMarked : .queueNew))
    frame.put(
      isQuiet && !row.conversation.isOpen ? " " : band.glyph, at: Point(x: area.x + 2, y: area.y),
      style(ageRole))
    for column in columns.columns {
      let place = Point(x: area.x + column.x, y: area.y)
      if column.kind == .age {
        frame.put(phrases.age(seconds: age), at: place, style(ageRole), maxWidth: column.width)
      } else {
        frame.putField(
          text(column.kind, row), at: place, width: column.width,
          style(column.kind == .state ? stateRole(row, base) : base),
          align: isRight(column.kind) ? .right : .left)
      }
    }
    flagName(row, columns, area)
  }

  /// A name that held hidden characters is flagged: that is a sign of fraud.
  private mutating func flagName(_ row: QueueRow, _ columns: QueueColumns, _ area: Rect) {
    guard let name = row.customerName, CleanText(name).isFlagged,
      let column = columns.columns.first(where: { $0.kind == .customer })
    else { return }
    frame.put(
      "!", at: Point(x: area.x + column.x + column.width - 1, y: area.y), Style(.textFlagged))
  }

  private func isActive(_ conversation: Conversation) -> Bool {
    switch conversation {
    case .new, .open: true
    case .waiting, .closed: false
    }
  }

  private func isInRange(_ line: Int) -> Bool {
    guard let start = model.queue.rangeStart else { return false }
    return (min(start, model.queue.cursor)...max(start, model.queue.cursor)).contains(line)
  }

  private func stateRole(_ row: QueueRow, _ base: Role) -> Role {
    row.conversation == .new && base == .queueRow ? .queueNew : base
  }

  private func text(_ kind: QueueColumns.Kind, _ row: QueueRow) -> String {
    switch kind {
    case .age: ""
    case .customer: CleanText(row.customerName ?? row.customer?.rawValue ?? "–").text
    case .amount: row.amount.map(phrases.money) ?? "–"
    case .reason: phrases.name(row.reason)
    case .channel: CleanText(phrases.name(row.channel)).text
    case .state: row.awaitsApproval ? phrases.stateApproval : phrases.name(row.conversation)
    case .owner: row.owner.map { CleanText($0.rawValue).text } ?? "–"
    case .ticket: CleanText(row.ticket.rawValue).text
    }
  }

  private mutating func paintEmpty(_ area: Rect) {
    let pane = model.queue
    let explanation =
      !pane.isLoaded
      ? Explanation(phrases.reading)
      : !pane.query.isEmpty
        ? phrases.emptyFilter
        : phrases.emptyQueue(ofView: pane.view.rawValue, isDeskEmpty: pane.snapshot.rows.isEmpty)
    let y = area.y + min(3, max(0, area.height / 4))
    var row = y
    for (text, role) in [(explanation.what, Role.text), (explanation.next ?? "", .textMuted)] {
      for line in TextWrap.lines(text, width: max(10, area.width - 6)) where !line.isEmpty {
        guard row < area.maxY else { return }
        frame.put(line, at: Point(x: area.x + 4, y: row), Style(role), maxWidth: area.width - 5)
        row += 1
      }
    }
  }
}
