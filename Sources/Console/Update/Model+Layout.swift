import Phrases
import RefundDesk
import Terminal

extension Model {
  /// Lays out again what has changed, and keeps every cursor on the screen.
  ///
  /// Done once for each event and not for each frame, so that a frame costs what is on it.
  mutating func layOut() {
    guard !Layout.isTooSmall(size) else { return }
    let layout = Layout(self)
    queue.scroll(lines: layout.queueLines)
    layOutTicket(layout)
    layOutCustomer(layout)
    layOutPage(layout)
    layOutBoard(layout)
    scrollComposer(layout)
  }

  private mutating func layOutTicket(_ layout: Layout) {
    guard let pane = ticket, let file = pane.file else { return }
    let key = TicketLayoutKey(
      version: file.ticket.version, generation: pane.generation, width: layout.ticketWidth,
      language: language, showsRaw: pane.showsRaw, today: today, minute: now.seconds / 60)
    if pane.layout != key {
      var lines = TicketLayout(
        file, width: key.width, phrases, zone: setup.zone, today: key.today,
        showsRaw: pane.showsRaw, now: now, keys: ticketKeys)
      ticket?.document = lines.lay()
      ticket?.layout = key
    }
    let last = ticket?.document.lastTop(height: layout.ticketBody) ?? 0
    ticket?.top = max(0, min(pane.top, last))
  }

  private var ticketKeys: TicketLayout.Keys {
    TicketLayout.Keys(
      ask: bindings.labels(of: .ask, in: .ticket).first ?? ":ask",
      adopt: bindings.labels(of: .adopt, in: .ticket).first ?? ":adopt")
  }

  private mutating func layOutCustomer(_ layout: Layout) {
    guard let pane = customer, let file = pane.file else { return }
    let width = layout.customerWidth
    if pane.layoutWidth != width || pane.layoutLanguage != language {
      var lines = CustomerLayout(file, width: width, phrases, zone: setup.zone)
      lines.lay()
      customer?.document = lines.document
      customer?.firstTicketLine = lines.firstTicketLine
      customer?.layoutWidth = width
      customer?.layoutLanguage = language
    }
    let last = customer?.document.lastTop(height: layout.customerBody) ?? 0
    customer?.top = max(0, min(pane.top, last))
  }

  private mutating func layOutBoard(_ layout: Layout) {
    guard screen == .board, var pane = board, let data = pane.board else { return }
    if pane.words?.language != language { pane.words = BoardWords(data, phrases, today: today) }
    pane.scroll(lines: BoardLayout(layout.body, pane).rows)
    board = pane
  }

  private mutating func layOutPage(_ layout: Layout) {
    guard var page else { return }
    let width = layout.pageWidth
    if page.layoutWidth != width || page.layoutLanguage != language {
      switch page.content {
      case .help(let context):
        page.document = HelpLayout.document(context, bindings, width: width, phrases)
      case .history(let id, let entries):
        let clocks = ticket?.id == id ? ticket?.file?.clocks : nil
        page.document = HistoryLayout.document(
          entries ?? [], clocks: clocks, width: width, phrases, zone: setup.zone)
      }
      page.layoutWidth = width
      page.layoutLanguage = language
    }
    page.top = max(0, min(page.top, page.document.lastTop(height: layout.pageBody)))
    self.page = page
  }

  private mutating func scrollComposer(_ layout: Layout) {
    guard case .compose(var composer) = dialog else { return }
    let text = layout.composerText
    let rows = TextRows(composer.field, width: text.width)
    let line = rows.place(of: composer.field.cursor).line
    if line < composer.top { composer.top = line }
    if line >= composer.top + text.height { composer.top = line - text.height + 1 }
    composer.top = max(0, min(composer.top, max(0, rows.ranges.count - text.height)))
    dialog = .compose(composer)
  }
}
