import Journal
import RefundDesk

extension Desk {
  /// Reads the whole journal once, from beginning to end.
  ///
  /// Where the journal is damaged there is none: then tickets are asked for one by one, so that the index
  /// says what can still be read. It holds everything in memory: about five kilobytes for each ticket.
  public func image() throws(DeskFault) -> DeskImage? {
    try catchUpIndex()
    guard !journal.isDamaged else { return nil }
    var image = DeskImage()
    var records = journal.reader()
    while true {
      let batch = try DeskFault.journal { () throws(JournalFault) in
        try records.batch(of: Desk.recordsAtOnce)
      }
      guard !batch.isEmpty else { break }
      for piece in Desk.decoded(batch) {
        for entry in try piece.get() { image.take(entry) }
      }
    }
    image.finish()
    return image
  }

  /// How many records are held in memory undecoded.
  private static let recordsAtOnce = 16_384
  /// How many records one thread decodes before it takes more.
  private static let recordsByThread = 1_024

  /// Decodes records on all processors; each piece is a stretch of them, in order.
  private static func decoded(
    _ batch: [JournalRecord]
  ) -> [Result<[LogEntry], DeskFault>] {
    let pieces = (batch.count + recordsByThread - 1) / recordsByThread
    return Processors.map(pieces) { piece in
      let start = piece * recordsByThread
      return Result { () throws(DeskFault) in
        var entries: [LogEntry] = []
        entries.reserveCapacity(recordsByThread)
        for record in batch[start..<min(start + recordsByThread, batch.count)] {
          entries.append(try LogEntry(record))
        }
        return entries
      }
    }
  }
}

extension JournalReader {
  /// The next records, up to so many.
  fileprivate mutating func batch(of count: Int) throws(JournalFault) -> [JournalRecord] {
    var batch: [JournalRecord] = []
    batch.reserveCapacity(count)
    while batch.count < count, let record = try next() { batch.append(record) }
    return batch
  }
}
