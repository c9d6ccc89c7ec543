/// Everything that can be done from the console, by the name that keys, palette and scripts share.
///
/// The names stand here because each of them has words in both languages.
public enum CommandName: String, CaseIterable, Hashable, Sendable {
  // Moving.
  case moveDown = "move-down"
  case moveUp = "move-up"
  case pageDown = "page-down"
  case pageUp = "page-up"
  case first, last, open, back
  case nextTicket = "next-ticket"
  case previousTicket = "previous-ticket"
  case nextPane = "next-pane"
  case nextSection = "next-section"
  // The queue.
  case view, filter, sort, mark
  case markRange = "mark-range"
  case markAll = "mark-all"
  case markNone = "mark-none"
  case news
  // A ticket.
  case resolve, decline, offer, message, note, take, assign, wait, resume, tag, untag, ask, fact
  case goods, approve, reject, execute, reopen, undo, redo, `repeat`, escalate, adopt, customer
  case history
  case copy, raw
  // The board.
  case board, facet
  case cellLeft = "cell-left"
  case cellRight = "cell-right"
  // Looking for words.
  case search
  case nextMatch = "next-match"
  case previousMatch = "previous-match"
  case endSearch = "end-search"
  // Views that a person keeps.
  case views
  case saveView = "save-view"
  case forgetView = "forget-view"
  // The console.
  case help, command, palette, theme, language, redraw, suspend, quit
}
