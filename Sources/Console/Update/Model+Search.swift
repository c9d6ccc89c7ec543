import Phrases
import RefundDesk
import Terminal

extension Model {
  /// Begins to look for words, goes from one place to the next, or ends it.
  mutating func look(_ name: CommandName, _ argument: String) -> [Effect] {
    switch name {
    case .search:
      search = TextSearch(field: TextField(argument), isTyping: argument.isEmpty)
      return lookAgain()
    case .nextMatch: search?.step(1)
    case .previousMatch: search?.step(-1)
    default:
      search = nil
      return []
    }
    showMatch()
    return []
  }

  /// A key while the words are typed.
  mutating func pressInSearch(_ key: Key) -> [Effect] {
    switch key {
    case Key(.escape), Key(.character("c"), .control):
      search = nil
      return []
    case Key(.enter):
      search?.isTyping = false
      if search?.field.hasWords != true { search = nil }
      return []
    default:
      guard search?.field.take(key) == true else { return [] }
      return lookAgain()
    }
  }

  /// Looks through the text in front with the words as they are now.
  mutating func lookAgain() -> [Effect] {
    let text = textInFront
    search?.look(in: text.document, from: text.top)
    showMatch()
    return []
  }

  private var textInFront: (document: Document, top: Int) {
    switch screen {
    case .ticket: (ticket?.document ?? Document(), ticket?.top ?? 0)
    case .customer: (customer?.document ?? Document(), customer?.top ?? 0)
    case .page: (page?.document ?? Document(), page?.top ?? 0)
    default: (Document(), 0)
    }
  }

  /// Scrolls so far that the match in front is seen.
  private mutating func showMatch() {
    guard let search, search.lines.indices.contains(search.current) else { return }
    let line = search.lines[search.current]
    let layout = Layout(self)
    func top(_ top: Int, _ height: Int, _ document: Document) -> Int {
      // The last row may hold the sign that there is more.
      if line >= top, line < top + height - 1 { return top }
      return max(0, min(line - height / 3, document.lastTop(height: height)))
    }
    switch screen {
    case .ticket:
      if let pane = ticket { ticket?.top = top(pane.top, layout.ticketBody, pane.document) }
    case .customer:
      if let pane = customer { customer?.top = top(pane.top, layout.customerBody, pane.document) }
    case .page: if let page { self.page?.top = top(page.top, layout.pageBody, page.document) }
    default: break
    }
  }
}
