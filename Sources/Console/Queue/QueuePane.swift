public import RefundDesk

/// The queue as a person looks at it: which part, in which order, and where the cursor is.
///
/// Cursor and marks belong to tickets and never to rows: nothing moves under the cursor unless the
/// person asks for it.
public struct QueuePane: Sendable {
  /// The rows.
  public internal(set) var snapshot = QueueSnapshot.empty
  /// Whether rows have come at all.
  public internal(set) var isLoaded = false
  /// Which part is shown.
  public internal(set) var view = QueueView.open
  /// What it is sorted by.
  public internal(set) var sort = QueueSort.age
  /// Whether the order is turned round.
  public internal(set) var isReversed = false
  /// What it is filtered by.
  public internal(set) var query = QueueQuery.all
  /// The rows shown, as positions in the snapshot.
  public internal(set) var shown: [Int32] = []
  /// The line of `shown` under the cursor.
  public internal(set) var cursor = 0
  /// The ticket under the cursor; it decides, the line follows.
  public internal(set) var selected: TicketID?
  /// The first line on the screen.
  public internal(set) var top = 0
  /// The tickets marked.
  public internal(set) var marked: Set<TicketID> = []
  /// Where marking a range began.
  var rangeStart: Int?
  /// Only these tickets are shown, where a cell of the board was opened.
  var subset: QueueSubset?
  /// Tickets that came or changed since the rows were loaded.
  public internal(set) var news: [TicketID: Bool] = [:]
  /// What was shown before a filter was typed, to narrow it down.
  private var base: [Int32] = []
  private var filtered = QueueFilter.all

  /// An empty queue.
  public init() {}

  /// The row under the cursor.
  public var selectedRow: QueueRow? {
    guard shown.indices.contains(cursor) else { return nil }
    return snapshot.rows[Int(shown[cursor])]
  }

  /// The row of a line that is shown.
  public func row(_ line: Int) -> QueueRow? {
    guard shown.indices.contains(line) else { return nil }
    return snapshot.rows[Int(shown[line])]
  }

  /// How many of the news are new tickets, and how many have changed.
  public var newsCount: (new: Int, changed: Int) {
    let new = news.values.count { $0 }
    return (new, news.count - new)
  }

  // MARK: Changing

  /// Takes in rows: the cursor stays on its ticket where that is still shown.
  mutating func load(_ snapshot: QueueSnapshot, now: Timestamp, me: AgentID) {
    self.snapshot = snapshot
    isLoaded = true
    news = [:]
    marked = marked.filter { snapshot.position(of: $0) != nil }
    rebuild(now: now, me: me)
  }

  /// Puts a newer row in the place of an old one; it stays where it is, even if it no longer belongs.
  mutating func replace(_ row: QueueRow) {
    if !snapshot.replace(row) { return }
    news[row.ticket] = nil
  }

  /// Shows another part, in another order, or by another filter.
  mutating func show(
    view: QueueView? = nil, sort: QueueSort? = nil, reversed: Bool = false,
    query: QueueQuery? = nil, now: Timestamp, me: AgentID
  ) {
    if let query {
      self.query = query
      // While it cannot be understood, what was shown stays.
      guard let filter = query.filter else { return }
      let candidates = filter.narrows(filtered) ? shown : base
      shown = QueueSearch(filter: filter, now: now).pick(candidates, from: snapshot)
      filtered = filter
      place()
      return
    }
    self.view = view ?? self.view
    if let sort {
      self.sort = sort
      isReversed = reversed
    }
    rebuild(now: now, me: me)
  }

  private mutating func rebuild(now: Timestamp, me: AgentID) {
    let order = snapshot.order(by: sort)
    base = order.filter { belongs(Int($0), me) }
    if let subset {
      base = base.filter { subset.tickets.contains(snapshot.rows[Int($0)].ticket) }
    }
    if isReversed { base.reverse() }
    filtered = query.filter ?? filtered
    shown = QueueSearch(filter: filtered, now: now).pick(base, from: snapshot)
    rangeStart = nil
    place()
  }

  private func belongs(_ index: Int, _ me: AgentID) -> Bool {
    let marks = snapshot.marks[index]
    switch view {
    case .open: return marks.contains(.open)
    case .mine: return marks.contains(.open) && snapshot.rows[index].owner == me
    case .unassigned: return marks.contains(.open) && marks.contains(.unassigned)
    case .waiting: return marks.contains(.waiting)
    case .approvals: return marks.contains(.awaitsApproval)
    case .closed: return !marks.contains(.open)
    }
  }

  /// Puts the cursor back on its ticket, else on the same line as before.
  private mutating func place() {
    if let selected, let index = snapshot.position(of: selected),
      let line = shown.firstIndex(of: Int32(index))
    {
      cursor = line
    } else {
      move(to: cursor)
    }
  }

  /// Puts the cursor on a line, as near as there is one.
  mutating func move(to line: Int) {
    cursor = max(0, min(line, shown.count - 1))
    selected = selectedRow?.ticket
  }

  /// Makes the line under the cursor visible in so many lines.
  mutating func scroll(lines: Int) {
    let height = max(1, lines)
    if cursor < top { top = cursor }
    if cursor >= top + height { top = cursor - height + 1 }
    top = max(0, min(top, shown.count - height))
  }

  /// Marks the ticket under the cursor, or takes its mark off.
  mutating func toggleMark() {
    guard let selected else { return }
    if marked.remove(selected) == nil { marked.insert(selected) }
  }

  /// Begins a range at the cursor, or marks everything from its beginning to the cursor.
  mutating func markRange() {
    guard let start = rangeStart else {
      rangeStart = cursor
      return
    }
    for line in min(start, cursor)...max(start, cursor) {
      if let row = row(line) { marked.insert(row.ticket) }
    }
    rangeStart = nil
  }

  /// Marks everything shown.
  mutating func markAll() {
    marked.formUnion(shown.map { snapshot.rows[Int($0)].ticket })
  }

  /// Takes all marks off.
  mutating func markNone() {
    marked = []
    rangeStart = nil
  }
}
