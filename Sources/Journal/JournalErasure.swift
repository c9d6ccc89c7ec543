/// What an erasure has done to the journal.
public struct JournalErasure: Hashable, Sendable {
  /// How many records lost their personal data now.
  public var erased = 0
  /// How many had lost it before.
  public var erasedBefore = 0
  /// The segments that were written anew, by their first sequences.
  public var segments: [Int64] = []

  /// Nothing was erased.
  public init() {}
}
