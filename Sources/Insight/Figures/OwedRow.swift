/// What the law makes of one open ticket: the refund that is owed, and its last day. In the order of the
/// rows of ``RequestRow``.
struct OwedRow: BitwiseCopyable, Sendable {
  /// What is due, in minor units.
  var sum: Int64
  /// The price of the goods, in minor units.
  var price: Int64
  /// The currency of both.
  var currency: UInt32
  /// The last day, since the epoch.
  var due: Int32
  /// 0 not judged, 1 nothing owed, 2 owed: a plain number, since a file may hold any.
  var state: UInt8

  /// A ticket that was not judged.
  static let notJudged = OwedRow(sum: 0, price: 0, currency: 0, due: 0, state: 0)
}
