import Phrases
import RefundDesk
public import Terminal

/// What the terminal shows of a model.
///
/// Pure: the same model, size and capabilities always give the same frame.
public func view(_ model: Model, _ capabilities: Capabilities = Capabilities()) -> Frame {
  var painter = ScreenPainter(model, capabilities)
  painter.paint()
  return painter.frame
}

/// Paints one frame.
struct ScreenPainter {
  let model: Model
  let layout: Layout
  let phrases: Phrases
  let capabilities: Capabilities
  var frame: Frame

  init(_ model: Model, _ capabilities: Capabilities) {
    self.model = model
    self.capabilities = capabilities
    layout = Layout(model)
    phrases = model.phrases
    frame = Frame(model.size)
    frame.modes.mouse = capabilities.mouse
    frame.modes.title = phrases.windowTitle(
      CleanText(model.setup.deskName).text, open: model.queue.snapshot.openCount)
  }

  mutating func paint() {
    guard !Layout.isTooSmall(model.size) else {
      paintTooSmall()
      return
    }
    paintTitle()
    paintBanner()
    if let page = layout.page {
      paintPage(page)
    } else if let board = layout.board {
      paintBoard(board)
    } else {
      paintPaneTitles()
      if let queue = layout.queue { paintQueue(layout.content(queue)) }
      if let ticket = layout.ticket { paintTicket(layout.content(ticket)) }
      if let customer = layout.customer { paintCustomer(layout.content(customer)) }
    }
    paintStatus()
    paintFooter()
    paintDialog()
  }

  private mutating func paintTooSmall() {
    let text = phrases.tooSmall(
      Layout.least.width, Layout.least.height, model.size.width, model.size.height)
    for (row, line) in TextWrap.lines(text, width: max(2, model.size.width)).enumerated() {
      frame.put(line, at: Point(x: 0, y: row), maxWidth: model.size.width)
    }
  }

  // MARK: Titles of panes

  private mutating func paintPaneTitles() {
    guard layout.hasTitles else { return }
    let panes: [(Rect?, Screen, String)] = [
      (layout.queue, .queue, queueTitle), (layout.ticket, .ticket, ticketTitle),
      (layout.customer, .customer, phrases.paneCustomer),
    ]
    frame.rule(
      x: 0, y: layout.body.y, width: layout.size.width, Style(.panelBorder))
    for case (let pane?, let screen, let title) in panes {
      let isFocused = model.screen == screen
      if pane.x > 0 {
        frame.column(
          x: pane.x - 1, y: pane.y + 1, height: pane.height - 1, Style(.panelBorder))
        frame.rule(x: pane.x - 1, y: pane.y, width: 1, Style(.panelBorder), Glyph("┬"))
      }
      if isFocused {
        frame.rule(x: pane.x, y: pane.y, width: pane.width, Style(.panelBorderFocused), Glyph("━"))
      }
      frame.put(
        " \(title) ", at: Point(x: pane.x + 1, y: pane.y),
        Style(isFocused ? .panelTitleFocused : .panelTitle), maxWidth: pane.width - 2)
    }
  }

  private var queueTitle: String { phrases.name(ofView: model.queue.view.rawValue) }

  private var ticketTitle: String {
    guard let ticket = model.ticket else { return phrases.paneTicket }
    return CleanText(ticket.id.rawValue).text
  }
}
