public import RefundDesk

/// The consumer law of one place, as far as a desk needs it: data, with an article in every row.
public struct LawPack: Sendable {
  /// The identifier that policies name.
  public var id: String
  /// Where it is law.
  public var jurisdiction: Jurisdiction
  /// The version of the pack.
  public var version: String
  /// When the text of the law was read.
  public var verified: Day
  /// How days are counted.
  public var count: DayCount
  /// The rights.
  public var rights: [Right]
  /// What lateness costs; nil where the law has no ladder.
  public var penalty: PenaltyLadder?
}
