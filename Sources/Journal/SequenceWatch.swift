/// Sees to it that stretches which were checked each by itself follow one another without a gap.
public struct SequenceWatch {
  private var last: Int64 = 0

  /// A watch before the first record of a journal.
  public init() {}

  /// Passes the next stretch.
  ///
  /// - Parameters:
  ///   - stretch: where the records lie.
  ///   - sequences: those of its first and last record.
  /// - Throws: a fault of damage where the first does not follow the last one passed.
  public mutating func pass(
    _ stretch: JournalPosition, _ sequences: ClosedRange<Int64>
  ) throws(JournalFault) {
    guard sequences.lowerBound == last + 1 else {
      throw JournalFault(
        .damaged(.sequenceWrong(expected: last + 1)),
        file: DeskPaths.segmentFile(stretch.segment), offset: stretch.offset,
        sequence: sequences.lowerBound)
    }
    last = sequences.upperBound
  }
}
