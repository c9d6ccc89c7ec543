import Journal
public import RefundDesk

extension Desk {
  /// What happened to one ticket, oldest first; nothing where the desk has none of that name.
  public func log(of ticket: TicketID) throws(DeskFault) -> [LogEntry] {
    try asking { reader throws(DeskFault) in
      var entries: [LogEntry] = []
      for location in try reader.eventLocations(of: ticket) {
        entries.append(try reader.entry(at: location))
      }
      return entries
    }
  }

  /// What happened at the desk, a stretch at a time.
  ///
  /// It begins behind the sequence `after`, going back before it; nil begins at the end. `limit` is how
  /// many there are at most.
  public func log(
    after: Int64? = nil, newestFirst: Bool = true, limit: Int
  ) throws(DeskFault) -> [LogEntry] {
    guard limit > 0 else { return [] }
    return try asking { reader throws(DeskFault) in
      var entries: [LogEntry] = []
      let start = after.map { IndexKey.sequence(newestFirst ? $0 : $0 + 1) }
      try reader.transaction.scan(
        .sequences, from: start, newestFirst ? .descending : .ascending
      ) { (_, value) throws(DeskFault) -> Bool in
        var unpacker = Unpacker(value)
        entries.append(try reader.entry(at: try unpacker.location()))
        return entries.count < limit
      }
      return entries
    }
  }
}
