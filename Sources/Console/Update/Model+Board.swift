import Insight
import Phrases
import RefundDesk

extension Model {
  /// Shows the board, another of its facets, or the tickets of a cell.
  mutating func runOnBoard(_ name: CommandName, _ argument: String) -> [Effect] {
    switch name {
    case .board: return openBoard()
    case .facet: return showFacet(argument)
    case .cellLeft, .cellRight:
      let column = (board?.column ?? 0) + (name == .cellLeft ? -1 : 1)
      board?.column = max(0, min(column, BoardPane.columns - 1))
    default: break
    }
    return []
  }

  private mutating func openBoard() -> [Effect] {
    if screen == .queue, stack.last == .board { return back() }
    if board == nil { board = BoardPane() }
    push(.board)
    return reloadBoard()
  }

  /// Reads the board again; what is shown stays until the answer comes.
  mutating func reloadBoard() -> [Effect] {
    let generation = nextGeneration()
    board?.generation = generation
    return [.loadBoard(generation: generation)]
  }

  /// Goes to the facet of a number, or to the next one.
  mutating func showFacet(_ argument: String) -> [Effect] {
    guard var pane = board else { return [] }
    let all = BoardPane.facets
    let here = all.firstIndex(of: pane.facet) ?? 0
    let index = argument.isEmpty ? (here + 1) % all.count : (Int(argument) ?? 0) - 1
    guard all.indices.contains(index) else {
      toast = Toast(clean(phrases.notUnderstood(argument)), .warning)
      return []
    }
    pane.facet = all[index]
    pane.row = 0
    pane.top = 0
    board = pane
    return []
  }

  mutating func moveOnBoard(_ name: CommandName) {
    guard var pane = board else { return }
    let page = max(1, BoardLayout(Layout(self).body, pane).rows / 2)
    switch name {
    case .moveDown: pane.move(to: pane.row + 1)
    case .moveUp: pane.move(to: pane.row - 1)
    case .pageDown: pane.move(to: pane.row + page)
    case .pageUp: pane.move(to: pane.row - page)
    case .first: pane.move(to: 0)
    case .last: pane.move(to: pane.rowCount - 1)
    default: break
    }
    board = pane
  }

  // MARK: Opening a cell

  /// Opens the tickets under the cursor in the queue; Escape leads back to the board.
  mutating func openCell() -> [Effect] {
    guard let pane = board, let data = pane.board else { return [] }
    guard let facet = pane.facet else {
      let oldest = data.report.board.oldest
      guard oldest.indices.contains(pane.row) else { return [] }
      push(.ticket)
      return show(oldest[pane.row].ticket)
    }
    guard let cell = pane.cell, cell.tickets > 0 else {
      toast = Toast(phrases.emptyCell)
      return []
    }
    let look = QueueLook(
      view: queue.view, sort: queue.sort, isReversed: queue.isReversed, query: queue.query)
    var words = [pane.bucket?.filter].compactMap { $0 }
    var subset: QueueSubset?
    if let row = pane.row(pane.row), pane.row > 0 {
      if facet == .blocker {
        let blocker = row.name.flatMap(Blocker.init(rawValue:))
        subset = QueueSubset(
          label: pane.words?.names[.blocker]?[pane.row - 1] ?? "",
          tickets: blocker.flatMap { data.waiting[$0] } ?? [])
      } else {
        words.insert(facet.term(row.name), at: 0)
      }
    }
    lookBefore = look
    let me = setup.person.id
    queue.subset = subset
    queue.show(query: .all, now: now, me: me)
    queue.show(view: .open, sort: .age, now: now, me: me)
    queue.show(query: QueueQuery(words.joined(separator: " ")), now: now, me: me)
    queue.move(to: 0)
    push(.queue)
    // What came in since the queue was read is on the board too.
    return queue.news.isEmpty ? [] : loadQueue()
  }

  /// Looks at the queue as before a cell was opened.
  mutating func lookAsBefore() {
    guard let look = lookBefore else { return }
    lookBefore = nil
    let me = setup.person.id
    queue.subset = nil
    queue.show(query: .all, now: now, me: me)
    queue.show(view: look.view, sort: look.sort, reversed: look.isReversed, now: now, me: me)
    queue.show(query: look.query, now: now, me: me)
  }
}

extension AgeFacet {
  /// The filter that lets a row of the facet through.
  fileprivate func term(_ name: String?) -> String {
    let field =
      switch self {
      case .reason: "reason"
      case .agent: "owner"
      case .channel: "channel"
      case .country: "country"
      case .blocker: "state"
      }
    guard let name else { return field + ":none" }
    return name.contains { $0.isWhitespace } ? "\(field):\"\(name)\"" : "\(field):\(name)"
  }
}
