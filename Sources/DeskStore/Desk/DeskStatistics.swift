/// How great a desk is.
public struct DeskStatistics: Hashable, Sendable {
  /// How much of everything it has.
  public var counts: DeskCounts
  /// The bytes of the journal's segments.
  public var journalBytes: Int
  /// How many segments there are.
  public var segments: Int
  /// The bytes that the index uses.
  public var indexBytes: Int
}
