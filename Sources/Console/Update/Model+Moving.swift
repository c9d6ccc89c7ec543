import Phrases
import RefundDesk

extension Model {
  // MARK: Within a screen

  mutating func move(_ name: CommandName) -> [Effect] {
    switch name {
    case .nextTicket, .previousTicket: return step(name == .nextTicket ? 1 : -1)
    case .nextSection:
      nextSection()
      return []
    default: break
    }
    switch screen {
    case .queue: moveInQueue(name)
    case .ticket:
      guard var pane = ticket else { return [] }
      scroll(&pane.top, name, Layout(self).ticketBody, pane.document)
      ticket = pane
    case .customer: moveInCustomer(name)
    case .board: moveOnBoard(name)
    case .page:
      guard var page else { return [] }
      scroll(&page.top, name, Layout(self).pageBody, page.document)
      self.page = page
    }
    return []
  }

  private mutating func moveInQueue(_ name: CommandName) {
    let half = max(1, Layout(self).queueLines / 2)
    switch name {
    case .moveDown: queue.move(to: queue.cursor + 1)
    case .moveUp: queue.move(to: queue.cursor - 1)
    case .pageDown: queue.move(to: queue.cursor + half)
    case .pageUp: queue.move(to: queue.cursor - half)
    case .first: queue.move(to: 0)
    case .last: queue.move(to: queue.shown.count - 1)
    default: break
    }
  }

  private mutating func moveInCustomer(_ name: CommandName) {
    guard var pane = customer, let file = pane.file else { return }
    let last = max(0, file.tickets.count - 1)
    switch name {
    case .moveDown: pane.cursor = min(last, pane.cursor + 1)
    case .moveUp: pane.cursor = max(0, pane.cursor - 1)
    case .first: pane.cursor = 0
    case .last: pane.cursor = last
    default: scroll(&pane.top, name, Layout(self).customerBody, pane.document)
    }
    if name != .pageDown, name != .pageUp {
      let line = pane.firstTicketLine + pane.cursor
      let height = Layout(self).customerBody
      if pane.cursor == 0 { pane.top = 0 }
      if line < pane.top { pane.top = line }
      if line >= pane.top + height { pane.top = line - height + 1 }
    }
    customer = pane
  }

  private func scroll(
    _ top: inout Int, _ name: CommandName, _ height: Int, _ document: Document
  ) {
    let last = document.lastTop(height: height)
    switch name {
    case .moveDown: top += 1
    case .moveUp: top -= 1
    case .pageDown: top += max(1, height / 2)
    case .pageUp: top -= max(1, height / 2)
    case .first: top = 0
    case .last: top = last
    default: break
    }
    top = max(0, min(top, last))
  }

  private mutating func nextSection() {
    guard let pane = ticket else { return }
    let last = pane.document.lastTop(height: Layout(self).ticketBody)
    let next = pane.document.sections.first { $0 > pane.top } ?? 0
    ticket?.top = pane.top >= last ? 0 : min(next, last)
  }

  /// To the next or previous ticket of the queue, staying on the ticket's screen.
  private mutating func step(_ count: Int) -> [Effect] {
    let before = queue.selected
    queue.move(to: queue.cursor + count)
    guard let selected = queue.selected, selected != before || ticket?.id != selected else {
      toast = Toast(count > 0 ? phrases.lastTicket : phrases.firstTicket)
      return []
    }
    return show(selected)
  }

  // MARK: Between screens

  mutating func go(_ name: CommandName) -> [Effect] {
    switch name {
    case .open: return openSelected()
    case .back: return back()
    case .nextPane: return nextPane()
    case .customer: return openCustomer()
    case .history: return openHistory()
    case .help:
      page = Page(content: .help(screen.context))
      push(.page)
    default: break
    }
    return []
  }

  mutating func push(_ next: Screen) {
    guard screen != next else { return }
    search = nil
    stack.append(screen)
    screen = next
  }

  mutating func back() -> [Effect] {
    search = nil
    if screen == .queue, stack.last == .board { lookAsBefore() }
    if screen == .page { page = nil }
    screen = stack.popLast() ?? .queue
    return []
  }

  private mutating func openSelected() -> [Effect] {
    switch screen {
    case .queue:
      guard let id = queue.selected else { return [] }
      push(.ticket)
      return show(id)
    case .customer:
      guard let pane = customer, let file = pane.file, file.tickets.indices.contains(pane.cursor)
      else { return [] }
      return openTicket(named: file.tickets[pane.cursor].ticket.rawValue)
    case .board: return openCell()
    default: return []
    }
  }

  /// Opens a ticket by its number, whether it is in the queue's list or not.
  mutating func openTicket(named name: String) -> [Effect] {
    guard let id = TicketID(name) else { return [] }
    if let place = queue.snapshot.position(of: id),
      let line = queue.shown.firstIndex(of: Int32(place))
    {
      queue.move(to: line)
    }
    if screen == .page { page = nil }
    lookAsBefore()
    if screen != .ticket {
      stack = [.queue]
      screen = .ticket
    }
    return show(id)
  }

  private mutating func nextPane() -> [Effect] {
    let layout = Layout(self)
    switch screen {
    case .queue: return openSelected()
    case .board: return showFacet("")
    case .ticket where layout.customer != nil && currentCustomer != nil: return openCustomer()
    default:
      // From the requests of a cell Escape still leads back to the board.
      stack = stack.lastIndex(of: .board).map { Array(stack[...$0]) } ?? []
      screen = .queue
      return []
    }
  }

  var currentCustomer: CustomerID? { currentFile?.ticket.customer ?? currentRow?.customer }

  private mutating func openCustomer() -> [Effect] {
    guard let id = currentCustomer else { return [] }
    push(.customer)
    return showCustomer(id)
  }

  /// Begins to read a customer into the pane.
  mutating func showCustomer(_ id: CustomerID) -> [Effect] {
    if customer?.id == id { return [] }
    let generation = nextGeneration()
    customer = CustomerPane(id: id, generation: generation)
    return [.loadCustomer(id, generation: generation)]
  }

  private mutating func openHistory() -> [Effect] {
    guard let id = currentTicket else { return [] }
    let generation = nextGeneration()
    page = Page(content: .history(id, nil), generation: generation)
    push(.page)
    return [.loadHistory(id, generation: generation)]
  }
}
