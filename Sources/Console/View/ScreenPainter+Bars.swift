import Insight
import Phrases
import RefundDesk
import Terminal

extension ScreenPainter {
  // MARK: The first row

  mutating func paintTitle() {
    let row = layout.title
    frame.fill(row, Style(.barTitle))
    let snapshot = model.queue.snapshot
    // As the board counts them, so that the two never differ.
    let late = snapshot.openCount(
      before: model.now.adding(seconds: -Int64(AgeBucket.to14.fromDays) * 86_400))
    let clock = phrases.clock(model.now, in: model.setup.zone)
    let who = CleanText(model.setup.person.name).text
    let date = row.width >= 100 ? phrases.shortDate(model.today) : phrases.dayAndMonth(model.today)
    let desk = CleanText(model.setup.deskName).text
    let counts = phrases.openCount(snapshot.openCount)
    let overdue = phrases.lateCount(late)
    // What is late matters more than a whole name: who sits here knows it.
    let wanted =
      min(24, TextWidth.columns(desk)) + TextWidth.columns(counts)
      + (late > 0 ? TextWidth.columns(overdue) + 3 : 0) + 6
    let first = who.split(separator: " ").first.map(String.init) ?? who
    let names = row.width >= 70 ? [who + "  ", first + "  ", ""] : [""]
    let rights = names.map { $0 + date + "  " + clock }
    let right =
      rights.first { wanted + TextWidth.columns($0) + 2 <= row.width } ?? rights.last ?? clock
    let end = frame.putRight(right, endingAt: Point(x: row.maxX - 1, y: row.y), Style(.barTitle))
    var x = row.x + 1
    x += frame.put(
      desk, at: Point(x: x, y: row.y), Style(.barTitleStrong), maxWidth: min(24, end - x - 1))
    guard model.queue.isLoaded else { return }
    let room = end - x - 2
    if TextWidth.columns(counts) + 3 <= room {
      x += frame.put("   " + counts, at: Point(x: x, y: row.y), Style(.barTitle))
      if late > 0, TextWidth.columns(overdue) + 3 <= end - x - 2 {
        frame.put(" · ", at: Point(x: x, y: row.y), Style(.barTitle))
        frame.put(overdue, at: Point(x: x + 3, y: row.y), Style(.barTitleStrong))
      }
    }
  }

  mutating func paintBanner() {
    guard layout.banner.height > 0 else { return }
    let style = Style(model.setup.isTraining ? .bannerTraining : .bannerAlert)
    frame.fill(layout.banner, style)
    let text = model.banner?.text ?? phrases.reason(.readOnly)
    frame.put(
      " " + CleanText(text).text, at: Point(x: 0, y: layout.banner.y), style,
      maxWidth: layout.banner.width)
  }

  // MARK: The last row but one

  mutating func paintStatus() {
    let row = layout.status
    if let field = model.filterField { return paintFilter(field, row) }
    if let search = model.search, search.isTyping { return paintSearch(search, row) }
    frame.fill(row, Style(.barStatus))
    if let toast = model.toast {
      let style = Style(
        toast.kind == .info ? .toastInfo : toast.kind == .warning ? .toastWarn : .toastError)
      frame.fill(row, style)
      frame.put(" " + toast.text, at: Point(x: row.x, y: row.y), style, maxWidth: row.width)
      return
    }
    let end = paintCounts(row)
    if let grace = model.grace {
      let left = max(0, grace.until.seconds(since: model.now))
      let text = phrases.graceLeft(
        CleanText(grace.file.ticket.id.rawValue).text, seconds: Int(left))
      frame.put(
        " " + text, at: Point(x: row.x, y: row.y), Style(.barStatusStrong),
        maxWidth: end - row.x - 1)
      return
    }
    frame.put(
      " " + statusText, at: Point(x: row.x, y: row.y), Style(.barStatus),
      maxWidth: max(0, end - row.x - 1))
  }

  private var statusText: String {
    if model.isWriting { return phrases.writing }
    if model.screen == .board { return boardText }
    guard model.screen == .queue else { return model.search.map(found) ?? "" }
    var parts = [
      phrases.name(ofView: model.queue.view.rawValue),
      phrases.sorted(by: model.queue.sort, reversed: model.queue.isReversed),
    ]
    if let subset = model.queue.subset { parts.append(phrases.waitingFor(subset.label)) }
    if !model.queue.query.isEmpty {
      parts.append(phrases.filtered(CleanText(model.queue.query.text).text))
    }
    if !model.queue.marked.isEmpty { parts.append(phrases.marked(model.queue.marked.count)) }
    if model.queue.rangeStart != nil { parts.append(phrases.rangeBegun) }
    return parts.joined(separator: " · ")
  }

  private var boardText: String {
    guard let pane = model.board, pane.facet != nil, let cell = pane.cell else { return "" }
    return phrases.boardCell(
      cell.tickets, oldest: cell.oldest.map { CleanText($0.rawValue).text })
  }

  private func found(_ search: TextSearch) -> String {
    phrases.matches(
      search.lines.isEmpty ? 0 : search.current + 1, of: search.lines.count,
      for: CleanText(search.field.text).text)
  }

  private mutating func paintSearch(_ search: TextSearch, _ row: Rect) {
    frame.fill(row, Style(.input))
    let end = frame.putRight(
      search.field.isEmpty ? "" : found(search), endingAt: Point(x: row.maxX - 1, y: row.y),
      Style(search.lines.isEmpty && !search.field.isEmpty ? .inputInvalid : .inputLabel),
      maxWidth: row.width / 2)
    frame.put("/", at: Point(x: row.x, y: row.y), Style(.inputLabel))
    let width = max(4, end - row.x - 3)
    put(search.field, at: Point(x: row.x + 1, y: row.y), width: width, Style(.input))
  }

  /// Where in the list the cursor is, and what is new; returns the column where it begins.
  private mutating func paintCounts(_ row: Rect) -> Int {
    var end = row.maxX - 1
    let pane = model.queue
    if pane.isLoaded, model.screen != .board {
      let place = phrases.position(pane.shown.isEmpty ? 0 : pane.cursor + 1, of: pane.shown.count)
      end = frame.putRight(place, endingAt: Point(x: end, y: row.y), Style(.barStatus)) - 2
    }
    let news = pane.newsCount
    if news.new + news.changed > 0 {
      let text = " \(phrases.news(new: news.new, changed: news.changed)) "
      end = frame.putRight(text, endingAt: Point(x: end, y: row.y), Style(.badge)) - 2
    }
    return end
  }

  private mutating func paintFilter(_ field: TextField, _ row: Rect) {
    frame.fill(row, Style(.input))
    let query = QueueQuery(field.text)
    var right = phrases.found(model.queue.shown.count)
    if let problem = query.problem { right = CleanText(phrases.explain(problem).what).text }
    let end = frame.putRight(
      right, endingAt: Point(x: row.maxX - 1, y: row.y),
      Style(query.problem == nil ? .inputLabel : .inputInvalid), maxWidth: row.width / 2)
    frame.put("/", at: Point(x: row.x, y: row.y), Style(.inputLabel))
    put(field, at: Point(x: row.x + 1, y: row.y), width: max(4, end - row.x - 3), Style(.input))
  }

  /// A field of one line with the terminal's cursor in it; long text moves to the left.
  mutating func put(_ field: TextField, at point: Point, width: Int, _ style: Style) {
    frame.fill(Rect(x: point.x, y: point.y, width: width, height: 1), style)
    let before = String(field.characters[..<field.cursor])
    var start = before.startIndex
    while TextWidth.columns(String(before[start...])) > width - 2, start < before.endIndex {
      start = before.index(after: start)
    }
    let visible = String(before[start...])
    let column = TextWidth.columns(visible)
    let after = String(field.characters[field.cursor...])
    frame.put(visible + after, at: point, style, maxWidth: width)
    frame.cursor = Point(x: min(point.x + column, frame.size.width - 1), y: point.y)
    frame.showsCursor = true
  }

  // MARK: The last row

  mutating func paintFooter() {
    let row = layout.footer
    frame.fill(row, Style(.hintLabel))
    var hints: [(key: String, label: String, isUsable: Bool)] = []
    if let dialog = model.dialog {
      hints = phrases.hints(dialog).map { ($0.0, $0.1, true) }
    } else if model.filterField != nil || model.search?.isTyping == true {
      hints = [("Enter", phrases.hintKeep, true), ("Esc", phrases.hintCancel, true)]
    } else {
      for context in model.contexts {
        let always: [CommandName] = context == .found ? [] : [.help, .command]
        for name in CommandTable.hints(context) + always {
          guard let key = model.bindings.labels(of: name, in: context).first else { continue }
          hints.append((key, phrases.label(of: name), model.unavailable(name) == nil))
        }
      }
    }
    paint(hints, row)
  }

  private mutating func paint(
    _ hints: [(key: String, label: String, isUsable: Bool)], _ row: Rect
  ) {
    // The last two, help and commands, always stay.
    let isTyping = model.filterField != nil || model.search?.isTyping == true
    let fixed = model.dialog == nil && !isTyping ? 2 : 0
    func width(_ hint: (key: String, label: String, isUsable: Bool)) -> Int {
      TextWidth.columns(hint.key) + 1 + TextWidth.columns(hint.label) + 2
    }
    var room = row.width - 1 - hints.suffix(fixed).reduce(0) { $0 + width($1) }
    var shown = hints.dropLast(fixed).prefix { hint in
      room -= width(hint)
      return room >= 0
    }
    shown += hints.suffix(fixed)
    var x = row.x + 1
    for hint in shown {
      x += frame.put(
        hint.key, at: Point(x: x, y: row.y), Style(hint.isUsable ? .hintKey : .hintDisabled),
        maxWidth: row.maxX - x)
      x += 1
      x += frame.put(
        hint.label, at: Point(x: x, y: row.y), Style(hint.isUsable ? .hintLabel : .hintDisabled),
        maxWidth: max(0, row.maxX - x))
      x += 2
    }
  }
}
