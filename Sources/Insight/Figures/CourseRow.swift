/// The moments of one ticket that measures are taken between, in microseconds; ``none`` where it did not
/// come to one. In the order of the rows of ``RequestRow``.
struct CourseRow: BitwiseCopyable, Sendable {
  var replied: Int64
  var decided: Int64
  var executed: Int64
  var closed: Int64
  var reopened: Int64
  var lastClosed: Int64
  /// Seconds of waiting for the customer before the decision.
  var waited: Int64
  /// Who made the first decision that held.
  var decider: UInt32
  /// The kinds of that decision, a bit each.
  var kinds: KindSet
  /// Messages of the desk up to the first reopening.
  var messages: UInt16
  var marks: Mark

  /// What is so or not.
  struct Mark: OptionSet, BitwiseCopyable, Sendable {
    let rawValue: UInt8
    /// Somebody decided against the verdict.
    static let isOverridden = Mark(rawValue: 1)
    /// It is closed now.
    static let isClosed = Mark(rawValue: 2)
    /// It was opened again more than once, so that its row does not tell when it was open.
    static let isRestless = Mark(rawValue: 4)
  }

  /// No such moment.
  static let none = Int64.min
}
