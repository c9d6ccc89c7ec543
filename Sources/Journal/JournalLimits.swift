/// The sizes that the journal keeps to.
public struct JournalLimits: Hashable, Sendable {
  /// No line is longer, newline included.
  public static let lineLength = 1 << 20

  /// A segment that has reached this many bytes gets no further batch.
  public var segmentLength: Int
  /// The bytes that bulk work writes under one sync.
  public var syncLength: Int
  /// No batch is longer.
  public var batchLength: Int

  /// Limits that tests set small.
  public init(segmentLength: Int, syncLength: Int, batchLength: Int) {
    self.segmentLength = segmentLength
    self.syncLength = syncLength
    self.batchLength = batchLength
  }

  /// 64 MiB a segment, 8 MiB a sync, 16 MiB a batch.
  public static let standard = JournalLimits(
    segmentLength: 64 << 20, syncLength: 8 << 20, batchLength: 16 << 20)
}
