import Insight
import Terminal

/// Where everything lies on the board.
struct BoardLayout {
  /// The columns of the names.
  let name: Int
  /// The columns of one bucket.
  let cell: Int
  /// Whether there is room for what is at stake.
  let showsAmounts: Bool
  /// The rows of the facet in sight, below that of all requests.
  let rows: Int
  /// How many lines are left for arrivals, closings and sentences.
  let below: Int

  init(_ body: Rect, _ pane: BoardPane) {
    let width = body.width
    showsAmounts = width >= 78
    // As wide as the greatest count, so that names of rows get what is left.
    let digits = String(pane.board?.report.board.total.tickets ?? 0).utf8.count
    let widest = digits + (digits - 1) / 3
    cell = width < 78 ? 5 : width < 100 ? max(7, widest + 1) : max(8, widest + 1)
    let figures = cell * BoardPane.columns + (showsAmounts ? 14 : 0)
    name = max(8, min(34, width - 2 - figures))
    // Title, tabs, header and the row of all requests stand above.
    let room = max(1, body.height - 4)
    let wanted = room >= 12 ? min(9, room / 2) : 0
    let all = pane.facet == nil ? pane.rowCount + 1 : pane.rowCount
    below = all - 1 < room - wanted ? max(wanted, min(9, room - (all - 1))) : wanted
    rows = max(1, room - (room >= 12 ? below : 0))
  }
}
