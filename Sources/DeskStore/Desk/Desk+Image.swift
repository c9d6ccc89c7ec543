import DeskRecords
import Journal
import RefundDesk

extension Desk {
  /// Reads the whole journal once, from beginning to end, on all processors.
  ///
  /// Where the journal is damaged there is none: then tickets are asked for one by one, so that the index
  /// says what can still be read. It holds everything in memory: about five kilobytes for each ticket.
  ///
  /// - Parameter extent: how much of each event is read.
  /// - Returns: the image; nil where the journal is damaged.
  /// - Throws: where the disk fails, or a line is not as it was written.
  public func image(_ extent: ImageExtent = .whole) throws(DeskFault) -> DeskImage? {
    try catchUpIndex()
    guard !journal.isDamaged else { return nil }
    var image = DeskImage()
    var watch = SequenceWatch()
    var reader = journal.reader()
    while true {
      let stretches = try DeskFault.journal { () throws(JournalFault) in
        try reader.stretches(Desk.stretchesAtOnce)
      }
      guard !stretches.isEmpty else { break }
      try Processors.inOrder(stretches.count, { DecodedStretch(stretches[$0], extent) }) {
        stretch throws(DeskFault) in
        let entries = try stretch.entries.get()
        guard let sequences = stretch.sequences else { return }
        try DeskFault.journal { () throws(JournalFault) in
          try watch.pass(stretch.position, sequences)
        }
        for entry in entries {
          image.take(entry.event, at: entry.at, by: entry.by)
        }
      }
    }
    image.finish()
    return image
  }

  /// How many stretches are held in memory undecoded.
  private static let stretchesAtOnce = 32
}

extension JournalReader {
  /// The next stretches, up to so many.
  fileprivate mutating func stretches(_ count: Int) throws(JournalFault) -> [JournalStretch] {
    var stretches: [JournalStretch] = []
    while stretches.count < count, let stretch = try nextStretch() { stretches.append(stretch) }
    return stretches
  }
}
