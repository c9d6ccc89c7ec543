import Phrases
import RefundDesk
import Terminal

extension ScreenPainter {
  mutating func paintCustomer(_ area: Rect) {
    guard let pane = model.customer else {
      frame.put(
        phrases.unknownCustomer, at: Point(x: area.x + 2, y: area.y + 1), Style(.textMuted),
        maxWidth: area.width - 3)
      return
    }
    guard pane.file != nil else {
      let text = pane.isMissing ? phrases.unknownCustomer : phrases.reading
      frame.put(
        text, at: Point(x: area.x + 2, y: area.y + 1), Style(.textMuted), maxWidth: area.width - 3)
      return
    }
    paint(pane.document, from: pane.top, area, isInFront: model.screen == .customer)
    guard model.screen == .customer else { return }
    let y = area.y + pane.firstTicketLine + pane.cursor - pane.top
    guard y >= area.y, y < area.maxY, pane.file?.tickets.isEmpty == false else { return }
    frame.put(">", at: Point(x: area.x, y: y), Style(.queueSelected))
    frame.restyle(Rect(x: area.x, y: y, width: area.width, height: 1)) { _ in Style(.queueSelected)
    }
    frame.cursor = Point(x: area.x, y: y)
  }

  mutating func paintPage(_ area: Rect) {
    guard let page = model.page else { return }
    let title =
      switch page.content {
      case .help(let context): phrases.helpTitle(context.rawValue)
      case .history(let id, _): phrases.historyTitle(CleanText(id.rawValue).text)
      }
    frame.rule(x: area.x, y: area.y, width: area.width, Style(.panelBorderFocused))
    frame.put(
      " \(title) ", at: Point(x: area.x + 2, y: area.y), Style(.panelTitleFocused),
      maxWidth: area.width - 4)
    let rest = area.split(top: 1).rest
    if case .history(_, nil) = page.content {
      frame.put(phrases.reading, at: Point(x: rest.x + 2, y: rest.y + 1), Style(.textMuted))
      return
    }
    paint(
      page.document, from: page.top,
      Rect(x: rest.x + 1, y: rest.y, width: rest.width - 1, height: rest.height), isInFront: true)
    frame.cursor = Point(x: rest.x, y: rest.y)
  }
}
