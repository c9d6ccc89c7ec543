/// Whole lines of a segment, read but not yet checked.
///
/// For work on all of a journal: one thread reads stretches, any number of threads check and decode them.
///
///     var reader = journal.reader()
///     while let stretch = try reader.nextStretch() { … try stretch.records() … }
public struct JournalStretch: Sendable {
  /// Where the first line begins.
  public let position: JournalPosition
  /// The bytes that were read, of which the lines are a part.
  private let chunk: [UInt8]
  /// The lines within `chunk`.
  private let lines: Range<Int>

  init(position: JournalPosition, chunk: [UInt8], lines: Range<Int>) {
    self.position = position
    self.chunk = chunk
    self.lines = lines
  }

  /// The records, each checked as ``JournalReader/next()`` checks it.
  ///
  /// That the first one follows the stretch before is for a ``SequenceWatch`` to see.
  public func records() throws(JournalFault) -> [JournalRecord] {
    var records: [JournalRecord] = []
    records.reserveCapacity(lines.count / 400)
    var start = lines.lowerBound
    while start < lines.upperBound, let newline = Bytes.newline(in: chunk, from: start) {
      let record = try record(start, length: newline - start + 1)
      if let last = records.last, record.sequence != last.sequence + 1 {
        throw fault(.sequenceWrong(expected: last.sequence + 1), at: start, record.sequence)
      }
      records.append(record)
      start = newline + 1
    }
    return records
  }

  private func record(_ start: Int, length: Int) throws(JournalFault) -> JournalRecord {
    switch LineCheck.check(chunk, start, length) {
    case .success(let fields):
      let location = JournalLocation(
        segment: position.segment, offset: offset(start), length: length)
      return JournalRecord(location: location, chunk: chunk, start: start, fields: fields)
    case .failure(let reason): throw fault(reason.damage, at: start, nil)
    }
  }

  private func fault(_ damage: JournalDamage, at start: Int, _ sequence: Int64?) -> JournalFault {
    JournalFault(
      .damaged(damage), file: DeskPaths.segmentFile(position.segment), offset: offset(start),
      sequence: sequence)
  }

  /// The place in the segment of a place in the chunk.
  private func offset(_ place: Int) -> Int { position.offset + place - lines.lowerBound }
}
