/// One line of an order.
struct SaleRow: BitwiseCopyable, Sendable {
  /// When the order was placed, in microseconds; ``CourseRow/none`` where nobody knows.
  var placed: Int64
  /// What the line cost, in millionths of a minor unit: the upper and the lower half.
  var valueHigh: Int64
  var valueLow: UInt64
  /// Units sold.
  var units: Int32
  /// The row of the order.
  var order: UInt32
  var sku: UInt32
  var country: UInt32
  var saleChannel: UInt32
  var segment: UInt32
  var currency: UInt32
  var marks: Mark

  /// What is so or not.
  struct Mark: OptionSet, BitwiseCopyable, Sendable {
    let rawValue: UInt8
    /// It is the first of its order: counting it counts the invoice once.
    static let beginsOrder = Mark(rawValue: 1)
    /// It is the first of its variant in the order.
    static let beginsVariant = Mark(rawValue: 2)
    /// It stands for an order without lines.
    static let isEmpty = Mark(rawValue: 4)
  }

  /// The order of a row that is no longer one.
  static let gone = UInt32.max

  /// Whether the row is one.
  var isThere: Bool { order != SaleRow.gone }

  /// What the line cost.
  var value: Int128 { Int128(valueHigh) << 64 | Int128(valueLow) }
}
