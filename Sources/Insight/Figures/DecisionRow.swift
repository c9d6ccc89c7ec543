/// One decision that holds.
struct DecisionRow: TicketRow {
  /// When it was made, in microseconds.
  var at: Int64
  /// What it gives on top of what is owed, in minor units; 0 where it gives nothing.
  var goodwill: Int64
  /// The row of the ticket.
  var ticket: UInt32
  /// Who made it.
  var by: UInt32
  /// The currency of the goodwill.
  var currency: UInt32
  /// What it grants.
  var kinds: KindSet
  var marks: Mark

  /// What is so or not.
  struct Mark: OptionSet, BitwiseCopyable, Sendable {
    let rawValue: UInt8
    /// It goes against the verdict, with a reason given.
    static let isOverride = Mark(rawValue: 1)
    /// Its ticket was merged into another.
    static let isMerged = Mark(rawValue: 2)
  }
}
