import Phrases
import RefundDesk
import Terminal

extension ScreenPainter {
  mutating func paintTicket(_ area: Rect) {
    guard let pane = model.ticket else {
      frame.put(
        phrases.noTicketChosen, at: Point(x: area.x + 2, y: area.y + 1), Style(.textMuted),
        maxWidth: area.width - 3)
      return
    }
    let parts = area.split(top: layout.headLines(area))
    paintHead(pane, parts.top)
    guard pane.file != nil else {
      let text =
        pane.isMissing ? phrases.noSuchTicket(CleanText(pane.id.rawValue).text) : phrases.reading
      frame.put(
        text, at: Point(x: area.x + 2, y: parts.rest.y + 1), Style(.textMuted),
        maxWidth: area.width - 3)
      return
    }
    paint(pane.document, from: pane.top, parts.rest, isInFront: model.screen == .ticket)
    if model.screen == .ticket, model.dialog == nil {
      frame.cursor = Point(x: area.x, y: parts.rest.y)
    }
  }

  /// The part of a document that fits; where there is more the last row says so.
  mutating func paint(
    _ document: Document, from top: Int, _ area: Rect, isInFront: Bool = false
  ) {
    let more = document.lines.count - top - area.height
    let hasSign = more > 0 && area.height > 2
    for offset in 0..<(area.height - (hasSign ? 1 : 0)) {
      let line = top + offset
      guard document.lines.indices.contains(line) else { break }
      let place = Point(x: area.x + 1, y: area.y + offset)
      frame.put(document.lines[line], at: place, maxWidth: area.width - 2)
      if isInFront { paintMatches(document.lines[line], place, area.width - 2) }
    }
    if hasSign {
      frame.putRight(
        "↓ \(more + 1) ", endingAt: Point(x: area.maxX, y: area.maxY - 1), Style(.textMuted))
    }
  }

  /// Marks the words that are looked for.
  private mutating func paintMatches(_ line: StyledLine, _ place: Point, _ width: Int) {
    guard let search = model.search else { return }
    for columns in TextSearch.columns(search.field.text, line) where columns.lowerBound < width {
      let end = min(columns.upperBound, width)
      frame.restyle(
        Rect(
          x: place.x + columns.lowerBound, y: place.y, width: end - columns.lowerBound, height: 1)
      ) { _ in Style(.match) }
    }
  }

  // MARK: The head

  private mutating func paintHead(_ pane: TicketPane, _ area: Rect) {
    let row = model.queue.snapshot.position(of: pane.id).map { model.queue.snapshot.rows[$0] }
    let width = area.width - 2
    let (x, y) = (area.x + 1, area.y)
    frame.put(
      TicketHead.names(pane, row, phrases, isTitled: layout.hasTitles), at: Point(x: x, y: y),
      maxWidth: width)
    if let received = pane.file?.ticket.received ?? row?.received {
      paintAge(received, pane, endingAt: Point(x: x + width, y: y))
    }
    if let file = pane.file {
      frame.put(TicketHead.request(file, phrases), at: Point(x: x, y: y + 1), maxWidth: width)
      if area.height > 2 {
        frame.put(
          TicketHead.lives(file.ticket, phrases), at: Point(x: x, y: y + 2), maxWidth: width)
      }
    }
    if area.height > 3 {
      frame.rule(x: area.x, y: area.maxY - 1, width: area.width, Style(.panelBorder))
    }
  }

  private mutating func paintAge(_ received: Timestamp, _ pane: TicketPane, endingAt end: Point) {
    let age = max(0, model.now.seconds(since: received))
    let band = AgeBand(seconds: age)
    let text = "\(band.glyph) \(phrases.age(seconds: age))"
    let start = frame.putRight(text, endingAt: end, Style(band.role)) - 1
    frame.put(" ", at: Point(x: start, y: end.y))
    if pane.hasNews {
      frame.putRight(
        " \(phrases.changedBadge) ", endingAt: Point(x: start, y: end.y), Style(.badgeAlert))
    }
  }
}
