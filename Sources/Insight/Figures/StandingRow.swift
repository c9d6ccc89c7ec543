/// What law and policy make of one ticket from a day on: the refund that is owed, and its last day. In the order
/// of the rows of ``RequestRow``.
struct StandingRow: BitwiseCopyable, Sendable {
  /// What is due, in minor units.
  var sum: Int64
  /// The price of the goods, in minor units.
  var price: Int64
  /// The currency of both.
  var currency: UInt32
  /// The last day, since the epoch.
  var due: Int32
  /// The day on which it was judged, since the epoch.
  var day: Int32
  /// The last day on which it is so, since the epoch; `Int32.max` where no day that passes changes it.
  var lastDay: Int32
  var marks: Mark

  /// What is so or not.
  struct Mark: OptionSet, BitwiseCopyable, Sendable {
    let rawValue: UInt8
    /// It was judged.
    static let isJudged = Mark(rawValue: 1)
    /// A refund is owed.
    static let isOwed = Mark(rawValue: 2)
  }

  /// A ticket that was not judged.
  static let notJudged = StandingRow(
    sum: 0, price: 0, currency: 0, due: 0, day: 0, lastDay: 0, marks: [])

  /// Whether it holds on a day.
  func holds(on day: Int32) -> Bool {
    marks.contains(.isJudged) && self.day <= day && day <= lastDay
  }
}
