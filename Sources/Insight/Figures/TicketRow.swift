/// A row that belongs to a ticket, by the ticket's own row.
protocol TicketRow: BitwiseCopyable, Sendable {
  /// The row of the ticket; ``gone`` where the row is no longer one.
  var ticket: UInt32 { get set }
}

extension TicketRow {
  /// The ticket of rows that are no longer any: taking a row out of the middle would move all others.
  static var gone: UInt32 { .max }

  /// Whether the row is one.
  var isThere: Bool { ticket != Self.gone }
}

extension FigureTable where Row: TicketRow {
  /// Takes the rows of some tickets out; `visit` sees each before it goes.
  mutating func remove(of tickets: [Bool], _ visit: (Row) -> Void = { _ in }) {
    var found: [Int] = []
    scan { place, row in
      if row.isThere, Int(row.ticket) < tickets.count, tickets[Int(row.ticket)] {
        found.append(place)
      }
    }
    for place in found {
      visit(self[place])
      self[place].ticket = Row.gone
    }
  }

  /// The rows that are there, close together.
  var packed: [Row] { filter(\.isThere) }
}
