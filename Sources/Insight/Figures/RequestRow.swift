/// What the board needs of one ticket, in numbers only: rows are added up a million at a time, and lie
/// in a file as they are.
struct RequestRow: BitwiseCopyable, Sendable {
  /// When it came in, in microseconds.
  var received: Int64
  /// When the desk first had it, in microseconds: an import may record what came in long before.
  var recorded: Int64
  /// The latest moment that its history speaks of: figures of an earlier one are not in the rows.
  var changed: Int64
  /// What is at stake, in minor units; nothing without ``Mark/hasAmount``.
  var amount: Int64
  /// A hash of the identifier, to find the row again.
  var key: UInt64
  /// Where the identifier begins among those of all tickets, and how long it is.
  var id: UInt32
  var idLength: UInt16
  /// The place among all reasons.
  var reason: UInt8
  /// The place among all blockers, while no wait for the customer has come to its day.
  var blocker: UInt8
  var owner: UInt32
  var country: UInt32
  var segment: UInt32
  var channel: UInt32
  var currency: UInt32
  /// The place among all wishes, from 1; 0 for none.
  var wants: UInt8
  var marks: Mark
  /// The day on which a wait for the customer is over, since the epoch; 0 for none.
  var waitsUntil: UInt16

  /// What is so or not.
  struct Mark: OptionSet, BitwiseCopyable, Sendable {
    let rawValue: UInt8
    /// It is not closed.
    static let isOpen = Mark(rawValue: 1)
    /// It was merged into another.
    static let isMerged = Mark(rawValue: 2)
    /// What is at stake is known.
    static let hasAmount = Mark(rawValue: 4)
    /// The desk has it no more.
    static let isGone = Mark(rawValue: 8)
    /// Money was granted that has not left the desk, on a desk that is told when it does.
    static let isUnpaid = Mark(rawValue: 16)
  }

  /// The place among all blockers on a day.
  @inline(__always)
  func blocker(on day: Int) -> UInt8 {
    waitsUntil != 0 && Int(waitsUntil) <= day && blocker == RequestRow.customer
      ? RequestRow.agent : blocker
  }

  private static let customer = place(of: .customer)
  private static let agent = place(of: .agent)

  private static func place(of blocker: Blocker) -> UInt8 {
    UInt8(truncatingIfNeeded: Blocker.allCases.firstIndex(of: blocker) ?? 0)
  }

  /// Whether something is left to be done about it: it is open, or money is still to be paid.
  var isLive: Bool { !marks.isDisjoint(with: [.isOpen, .isUnpaid]) }

  /// Whether it counts at all at a moment: received by then, and counted by itself.
  func counts(at moment: Int64) -> Bool {
    received <= moment && marks.isDisjoint(with: [.isMerged, .isGone])
  }
}
