/// The kinds of JSON values that the desk tells apart.
public enum JSONKind: String, Hashable, Sendable, CaseIterable {
  /// `null`
  case null
  /// `true` or `false`
  case bool
  /// A whole number that fits 64 bits, written without fraction or exponent.
  case integer
  /// Any other number.
  case number
  /// A string.
  case string
  /// An array.
  case array
  /// An object.
  case object
}
