import Insight
import Phrases
import RefundDesk
import Terminal

extension ScreenPainter {
  mutating func paintBoard(_ area: Rect) {
    guard let pane = model.board else { return }
    let parts = BoardLayout(area, pane)
    frame.rule(x: area.x, y: area.y, width: area.width, Style(.panelBorderFocused))
    let moment = pane.board.map { phrases.moment($0.report.board.asOf, in: model.setup.zone) }
    frame.put(
      " \(phrases.boardTitle(moment ?? "…")) ", at: Point(x: area.x + 2, y: area.y),
      Style(.panelTitleFocused), maxWidth: area.width - 4)
    paintTabs(pane, y: area.y + 1, area)
    guard pane.board != nil else {
      frame.put(phrases.reading, at: Point(x: area.x + 2, y: area.y + 3), Style(.textMuted))
      return
    }
    if pane.facet == nil {
      paintOldest(pane, parts, area)
    } else {
      paintTable(pane, parts, area)
    }
    let used = 3 + (pane.facet == nil ? 0 : 1) + parts.rows
    let free = area.height - used
    if parts.below > 0, free > 1 {
      paintAhead(
        pane, Rect(x: area.x, y: area.y + used, width: area.width, height: free))
    }
  }

  private mutating func paintTabs(_ pane: BoardPane, y: Int, _ area: Rect) {
    var x = area.x + 1
    for (index, facet) in BoardPane.facets.enumerated() {
      let text = " \(index + 1) \(phrases.boardTab(facet?.rawValue)) "
      let style = Style(facet == pane.facet ? .barTabActive : .barTab)
      guard x + TextWidth.columns(text) < area.maxX else { break }
      x += frame.put(text, at: Point(x: x, y: y), style) + 1
    }
  }

  // MARK: The table

  private mutating func paintTable(_ pane: BoardPane, _ parts: BoardLayout, _ area: Rect) {
    let header = area.y + 2
    frame.fill(Rect(x: area.x, y: header, width: area.width, height: 1), Style(.queueHeader))
    for column in 0..<BoardPane.columns {
      let title =
        AgeBucket.allCases.indices.contains(column)
        ? phrases.bucketHeading(
          from: AgeBucket.allCases[column].fromDays,
          before: AgeBucket.allCases[column].beforeDays)
        : phrases.boardAll
      frame.putRight(
        title, endingAt: Point(x: x(column, parts, area) + parts.cell, y: header),
        Style(.queueHeader), maxWidth: parts.cell)
    }
    if parts.showsAmounts {
      let end = x(BoardPane.columns, parts, area) + 14
      frame.putRight(phrases.boardAtStake, endingAt: Point(x: end, y: header), Style(.queueHeader))
    }
    let most = pane.rows.flatMap(\.cells).map(\.tickets).max() ?? 0
    paint(pane, line: 0, most: 0, parts, area, y: header + 1)
    for offset in 0..<parts.rows {
      let line = pane.top + offset + 1
      guard line < pane.rowCount else { break }
      paint(pane, line: line, most: most, parts, area, y: header + 2 + offset)
    }
  }

  private func x(_ column: Int, _ parts: BoardLayout, _ area: Rect) -> Int {
    area.x + 2 + parts.name + column * parts.cell
  }

  /// One row: its name, a cell for each bucket, all of it.
  private mutating func paint(
    _ pane: BoardPane, line: Int, most: Int, _ parts: BoardLayout, _ area: Rect, y: Int
  ) {
    guard let row = pane.row(line), let facet = pane.facet else { return }
    let names = pane.words?.names[facet] ?? []
    let name =
      line == 0 ? phrases.boardAll : names.indices.contains(line - 1) ? names[line - 1] : "–"
    let isSelected = line == pane.row
    if isSelected { frame.put(">", at: Point(x: area.x, y: y), Style(.textHeading)) }
    frame.putField(
      name, at: Point(x: area.x + 2, y: y), width: parts.name - 1,
      Style(line == 0 || isSelected ? .textStrong : .text))
    for column in 0..<BoardPane.columns {
      let bucket = AgeBucket.allCases.indices.contains(column) ? AgeBucket.allCases[column] : nil
      let count = bucket.map { row[$0].tickets } ?? row.tickets
      let place = Rect(x: x(column, parts, area), y: y, width: parts.cell, height: 1)
      let role: Role =
        count == 0 ? .textDisabled : bucket.map(role) ?? .textStrong
      let isHere = isSelected && column == pane.column
      if isHere { frame.fill(place, Style(.menuSelected)) }
      let end = Point(x: place.maxX, y: y)
      let text = count == 0 ? "·" : phrases.number(count)
      let start = frame.putRight(text, endingAt: end, Style(isHere ? .menuSelected : role))
      // The heat map: a bar whose height is the cell's share of the greatest one.
      if count > 0, most > 0, bucket != nil, start - 2 >= place.x {
        frame.put(
          ScreenPainter.bar(count, of: most), at: Point(x: start - 2, y: y),
          Style(isHere ? .menuSelected : role))
      }
      if isHere { frame.cursor = Point(x: place.maxX - 1, y: y) }
    }
    guard parts.showsAmounts else { return }
    frame.putRight(
      stake(row.whole.amounts.amounts, width: 13),
      endingAt: Point(x: x(BoardPane.columns, parts, area) + 14, y: y), Style(.money), maxWidth: 13)
  }

  /// What is at stake; where several currencies have no room, one of them and a plus sign: no figure is cut.
  private func stake(_ amounts: [Money], width: Int) -> String {
    guard let first = amounts.first else { return "–" }
    let all = phrases.list(amounts.map(phrases.money))
    let own = amounts.first { $0.currency == model.setup.currency } ?? first
    return TextWidth.columns(all) <= width ? all : phrases.money(own) + "\u{A0}+"
  }

  /// A bar of eight heights.
  static func bar(_ value: Int, of most: Int) -> String {
    let bars = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
    guard value > 0, most > 0 else { return " " }
    return bars[min(bars.count - 1, max(0, (value * bars.count - 1) / most))]
  }

  private func role(_ bucket: AgeBucket) -> Role {
    switch bucket {
    case .to2: .queueAgeFresh
    case .to5, .to7: .queueAgeAging
    case .to14: .queueAgeLate
    case .over14: .queueAgeOverdue
    }
  }

  // MARK: The oldest

  private mutating func paintOldest(_ pane: BoardPane, _ parts: BoardLayout, _ area: Rect) {
    let oldest = pane.board?.report.board.oldest ?? []
    for offset in 0...parts.rows {
      let line = pane.top + offset
      guard oldest.indices.contains(line) else { break }
      let request = oldest[line]
      let y = area.y + 3 + offset
      guard y < area.maxY else { break }
      let isSelected = line == pane.row
      let row = Rect(x: area.x, y: y, width: area.width, height: 1)
      let style = Style(isSelected ? .queueSelected : .queueRow)
      frame.fill(row, style)
      let seconds = model.now.seconds(since: request.received)
      let band = AgeBand(seconds: seconds)
      frame.put(
        "\(isSelected ? ">" : " ") \(band.glyph) \(phrases.age(seconds: seconds))",
        at: Point(x: area.x, y: y), Style(isSelected ? band.role.selected : band.role))
      let fields: [(text: String, width: Int)] = [
        (CleanText(request.ticket.rawValue).text, 12), (phrases.name(request.reason), 22),
        (request.amount.map(phrases.money) ?? "–", 13),
        (request.agent.map { CleanText($0.rawValue).text } ?? phrases.nobody, 12),
        (phrases.name(request.blocker.party), 16),
      ]
      var x = area.x + 13
      for field in fields where x + field.width <= area.maxX {
        frame.putField(field.text, at: Point(x: x, y: y), width: field.width - 1, style)
        x += field.width
      }
      if isSelected { frame.cursor = Point(x: area.x, y: y) }
    }
  }

  // MARK: What is ahead

  /// Arrivals against closings, and the sentences of the forecast.
  private mutating func paintAhead(_ pane: BoardPane, _ area: Rect) {
    guard let words = pane.words else { return }
    frame.rule(x: area.x, y: area.y, width: area.width, Style(.panelBorder))
    var y = area.y + 1
    let most = max(words.arrivals.max() ?? 0, words.closings.max() ?? 0)
    let series: [(String, [Int], Role)] = [
      (phrases.boardArrivals, words.arrivals, .chartAlert),
      (phrases.boardClosings, words.closings, .chartBar),
    ]
    for (label, counts, role) in series where y < area.maxY {
      let start = area.x + 2
      let used = frame.put(
        StyledLines.field(label, 12), at: Point(x: start, y: y), Style(.textMuted))
      let days = counts.suffix(max(0, area.width - used - 12))
      let bars = days.map { $0 == 0 ? "·" : ScreenPainter.bar($0, of: most) }.joined()
      let wide = frame.put(bars, at: Point(x: start + used, y: y), Style(role))
      frame.put(
        phrases.number(counts.reduce(0, +)), at: Point(x: start + used + wide + 1, y: y),
        Style(.textStrong))
      y += 1
    }
    func lines(_ sentences: [String]) -> [String] {
      sentences.flatMap { TextWrap.lines($0, width: area.width - 4) }
    }
    let full = lines(words.sentences)
    // Half a sentence about money is worse than a short one.
    for line in full.count <= area.maxY - y ? full : lines(words.short) where y < area.maxY {
      frame.put(line, at: Point(x: area.x + 2, y: y), Style(.text))
      y += 1
    }
  }
}

extension Blocker {
  /// Who it is, in the words of the phrases.
  var party: WaitingParty {
    switch self {
    case .agent: .agent
    case .approver: .approver
    case .warehouse: .warehouse
    case .carrier: .carrier
    case .customer: .customer
    }
  }
}
