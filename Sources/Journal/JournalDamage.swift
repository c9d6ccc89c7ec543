/// What can be wrong with bytes that the journal promised to keep.
public enum JournalDamage: Hashable, Sendable {
  /// HEAD is missing, or neither of its slots can be read.
  case headUnreadable
  /// One slot of HEAD cannot be read, has stray bytes, or is not the generation beside the other.
  case headSlotDamaged(slot: Int)
  /// HEAD has another length than two slots.
  case headLengthWrong(Int)
  /// HEAD, or the header of a segment, names another desk.
  case foreignDesk(String)
  /// HEAD names another hash than its last record has.
  case headHashWrong
  /// A segment is missing.
  case segmentMissing
  /// The first line of a segment cannot be read as a header.
  case headerMalformed
  /// The header does not follow the segment before it: another sequence, length or hash.
  case headerDoesNotFollow
  /// The segment ends before the length that HEAD or the next segment's header promises.
  case segmentShort(promised: Int)
  /// The sealed segment is longer than the next segment's header says.
  case segmentLong(promised: Int)
  /// A line does not end within 1 MiB.
  case lineTooLong
  /// The last line does not end.
  case lineUnfinished
  /// The bytes of a line are not those that were written.
  case checksumWrong
  /// The checksum holds but the line is not one that the journal writes.
  case lineMalformed
  /// The line is of a later version of the format, which only a newer program reads.
  case versionUnknown(Int64)
  /// A line is missing, doubled or in the wrong place.
  case sequenceWrong(expected: Int64)
  /// The line was not written after the one before it: the history was changed.
  case chainBroken
  /// The records of one command are not all there.
  case batchIncomplete
  /// Personal data is not what was written.
  case personalHashWrong
  /// A ticket's version does not follow the one before it.
  case versionWrong(ticket: String, expected: Int64)
  /// A file that is not the journal's lies among the segments.
  case strangeFile
  /// The journal ends before the receipt's sequence.
  case receiptBeyondEnd
  /// The record of the receipt's sequence has another hash: the history was changed.
  case receiptDiffers
  /// Bytes after HEAD. No damage: a commit under way, or one that was cut off and not promised.
  case tailAfterHead(length: Int)

  /// Whether promised bytes are affected.
  public var isDamage: Bool {
    if case .tailAfterHead = self { false } else { true }
  }

  /// Whether the journal must not be written: promised bytes are affected, other than by one of
  /// HEAD's two slots, which the next commit writes anew.
  public var forbidsWriting: Bool {
    switch self {
    case .headSlotDamaged, .headLengthWrong, .strangeFile, .tailAfterHead: false
    default: true
    }
  }
}
