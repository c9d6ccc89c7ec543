/// One order, to find its sales again when it is recorded anew.
struct OrderRow: BitwiseCopyable, Sendable {
  /// A hash of the identifier.
  var key: UInt64
  /// Where the identifier begins among those of all orders, and how long it is.
  var id: UInt32
  var idLength: UInt16
}
