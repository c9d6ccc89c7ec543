public import RefundDesk

/// The queue at one moment, made ready for moving, sorting and filtering without looking at every row.
///
/// Making one takes time proportional to the rows, so a worker makes it; everything that the screen asks
/// of it afterwards is a look-up. All text that can be searched lies folded in one array of bytes.
public struct QueueSnapshot: Sendable {
  /// The rows, as they came.
  public private(set) var rows: [QueueRow]
  private(set) var arena = SearchArena()
  private(set) var marks: [RowMarks] = []
  /// The figures that filters look at, apart from the rows so that they lie close together.
  private(set) var figures: [Figures] = []
  private var positions: [TicketID: Int32] = [:]
  private var orders: [QueueSort: [Int32]] = [:]
  /// When open requests came in, oldest first.
  private var openSince: [Timestamp] = []

  /// What filters compare of a row.
  struct Figures: Hashable, Sendable {
    var amount: Money?
    var received: Timestamp
  }

  /// A queue without rows.
  public static let empty = QueueSnapshot([])

  /// Makes the rows ready.
  public init(_ rows: [QueueRow]) {
    self.rows = rows
    arena.reserve(rows.count)
    positions.reserveCapacity(rows.count)
    marks.reserveCapacity(rows.count)
    figures.reserveCapacity(rows.count)
    for (index, row) in rows.enumerated() {
      arena.put(row, at: index)
      marks.append(RowMarks(row))
      figures.append(Figures(amount: row.amount, received: row.received))
      positions[row.ticket] = Int32(index)
    }
    let byAge = orderByAge()
    orders[.age] = byAge
    openSince = byAge.compactMap { index in
      marks[Int(index)].contains(.open) ? figures[Int(index)].received : nil
    }
  }

  /// The order of a sort key; all but the first are made when first asked for.
  public mutating func order(by key: QueueSort) -> [Int32] {
    if let order = orders[key] { return order }
    let order = makeOrder(key)
    orders[key] = order
    return order
  }

  /// Where a ticket's row is, or nil where it is not among them.
  public func position(of ticket: TicketID) -> Int? { positions[ticket].map(Int.init) }

  /// How many open requests came in before a moment.
  public func openCount(before time: Timestamp) -> Int {
    var (low, high) = (0, openSince.count)
    while low < high {
      let middle = (low + high) / 2
      if openSince[middle] < time { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// How many requests are open.
  public var openCount: Int { openSince.count }

  /// Puts a newer state in the place of a row, without moving it; false where there is no such row.
  @discardableResult
  mutating func replace(_ row: QueueRow) -> Bool {
    guard let index = position(of: row.ticket) else { return false }
    let wasOpen = rows[index].conversation.isOpen
    if wasOpen != row.conversation.isOpen { moveOpen(row, wasOpen: wasOpen) }
    rows[index] = row
    marks[index] = RowMarks(row)
    figures[index] = Figures(amount: row.amount, received: row.received)
    arena.put(row, at: index)
    return true
  }

  private mutating func moveOpen(_ row: QueueRow, wasOpen: Bool) {
    let place = openCount(before: row.received)
    if !wasOpen {
      openSince.insert(row.received, at: place)
    } else if place < openSince.count {
      openSince.remove(at: place)
    }
  }

  /// The oldest first: the order that every session begins with, so it is made of plain numbers.
  private func orderByAge() -> [Int32] {
    let times = figures.map(\.received.microseconds)
    return times.indices.sorted { first, second in
      if times[first] != times[second] { return times[first] < times[second] }
      return rows[first].ticket < rows[second].ticket
    }.map(Int32.init)
  }

  private func makeOrder(_ sort: QueueSort) -> [Int32] {
    // Keys are made once, not at every comparison.
    let keys = rows.map { sort.key(of: $0) }
    return rows.indices.sorted { first, second in
      if keys[first] != keys[second] { return keys[first] < keys[second] }
      let (a, b) = (rows[first], rows[second])
      return a.received != b.received ? a.received < b.received : a.ticket < b.ticket
    }.map(Int32.init)
  }
}
