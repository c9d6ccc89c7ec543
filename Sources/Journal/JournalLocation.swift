/// Where a record lies: its segment, named by the first sequence, its first byte, and its length.
public struct JournalLocation: Hashable, Sendable {
  /// The first sequence of the segment.
  public let segment: Int64
  /// The first byte of the line.
  public let offset: Int
  /// The length of the line in bytes, newline included.
  public let length: Int

  /// A record of `length` bytes at `offset` of `segment`.
  public init(segment: Int64, offset: Int, length: Int) {
    self.segment = segment
    self.offset = offset
    self.length = length
  }

  /// The place behind the record.
  public var end: JournalPosition { JournalPosition(segment: segment, offset: offset + length) }
}

/// A place between two lines of the journal.
public struct JournalPosition: Hashable, Sendable, Comparable {
  /// The first sequence of the segment.
  public let segment: Int64
  /// Bytes from the start of the segment.
  public let offset: Int

  /// The place at `offset` of `segment`.
  public init(segment: Int64, offset: Int) {
    self.segment = segment
    self.offset = offset
  }

  /// Before the first line of all.
  public static let start = JournalPosition(segment: 1, offset: 0)

  /// Whether `left` comes before `right`.
  public static func < (left: JournalPosition, right: JournalPosition) -> Bool {
    (left.segment, left.offset) < (right.segment, right.offset)
  }
}
