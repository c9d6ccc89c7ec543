/// What an audit needs of one ticket. In the order of the rows of ``RequestRow``.
struct AuditRow: BitwiseCopyable, Sendable {
  /// What irritated the customer, as far as it does not depend on the moment.
  var signs: SignSet
  /// Decisions that nobody but their author looked at.
  var alone: UInt16
  /// The place of the first resolution of the first decision that held, from 1; 0 without one.
  var firstKind: UInt8

  /// Nothing known.
  static let empty = AuditRow(signs: [], alone: 0, firstKind: 0)
}
