public import RefundDesk
import Toml

extension Desk {
  /// Customers whose identifier, name, address or number holds all of some words, case and accents aside.
  public func customers(
    matching words: String, limit: Int = 50
  ) throws(DeskFault) -> [CustomerID] {
    try asking { reader throws(DeskFault) in
      try reader.search(.customers, words, limit: limit) { (value) throws(DeskFault) in
        try CustomerLine(value).text
      }
    }
  }

  /// Products whose identifier, name or stock-keeping units hold all of some words.
  public func products(
    matching words: String, limit: Int = 50
  ) throws(DeskFault) -> [ProductID] {
    try asking { reader throws(DeskFault) in
      try reader.search(.products, words, limit: limit) { (value) throws(DeskFault) in
        var unpacker = Unpacker(value)
        _ = try unpacker.location()
        return Array(unpacker.rest())
      }
    }
  }

  /// Tickets of the desk whose names are close to one that it does not have.
  ///
  /// Only the neighbours in the order of names are looked at: a slip of the finger rarely changes the
  /// first letters, and a million names are too many to compare.
  func suggestions(for ticket: TicketID) throws(DeskFault) -> [TicketID] {
    let near = try asking { reader throws(DeskFault) -> [TicketID] in
      var found: [TicketID] = []
      for direction in [LMDBTransaction.Direction.ascending, .descending] {
        var left = 100
        try reader.transaction.scan(.tickets, from: IndexKey.id(ticket), direction) {
          (key, _) throws(DeskFault) -> Bool in
          found.append(try IndexKey.identifier(key))
          left -= 1
          return left > 0
        }
      }
      return found
    }
    let scored = near.map { ($0, EditDistance.between($0.rawValue, ticket.rawValue)) }
    let limit = max(1, ticket.rawValue.unicodeScalars.count / 3)
    return scored.filter { $0.1 <= limit }.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.prefix(3).map(\.0)
  }
}

extension IndexReader {
  fileprivate func search<Entity>(
    _ table: IndexTable, _ words: String, limit: Int,
    _ text: (UnsafeRawBufferPointer) throws(DeskFault) -> [UInt8]
  ) throws(DeskFault) -> [ID<Entity>] {
    let needles = words.split(whereSeparator: \.isWhitespace).map {
      Array(SearchText.folded(String($0)).utf8)
    }
    var found: [ID<Entity>] = []
    guard limit > 0 else { return [] }
    try transaction.scan(table) { (key, value) throws(DeskFault) -> Bool in
      let text = try text(value)
      if needles.allSatisfy({ SearchText.holds(text, $0) }) {
        found.append(try IndexKey.identifier(key))
      }
      return found.count < limit
    }
    return found
  }
}
