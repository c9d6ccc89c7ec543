/// What happened on one day under one heading, in one currency: what reports of trade add up instead of
/// rows.
struct TradeCell: BitwiseCopyable, Sendable, Hashable {
  /// The local day, since the epoch; ``undated`` where nobody knows.
  var day: Int32
  /// The heading: the number of a word, a variant or a reason.
  var value: UInt32
  /// The number of the currency.
  var currency: UInt32
  /// Lines of invoices or of credit notes.
  var lines: Int32 = 0
  /// Invoices or credit notes.
  var notes: Int32 = 0
  /// Credit notes of which the goods come back.
  var returns: Int32 = 0
  /// Units sold or given back.
  var units: Int64 = 0
  /// The sum, in millionths of a minor unit: the upper and the lower half.
  var valueHigh: Int64 = 0
  var valueLow: UInt64 = 0

  /// A day before every other: that of what has none.
  static let undated = Int32.min

  init(day: Int32, value: UInt32, currency: UInt32) {
    self.day = day
    self.value = value
    self.currency = currency
  }

  /// The sum, in millionths of a minor unit.
  var sum: Int128 {
    get { Int128(valueHigh) << 64 | Int128(valueLow) }
    set {
      valueHigh = Int64(truncatingIfNeeded: newValue >> 64)
      valueLow = UInt64(truncatingIfNeeded: newValue)
    }
  }

  /// Whether nothing happened.
  var isEmpty: Bool {
    lines == 0 && notes == 0 && returns == 0 && units == 0 && valueHigh == 0 && valueLow == 0
  }

  /// Adds another cell of the same heading, or takes it away again.
  mutating func add(_ other: TradeCell, sign: Int) {
    lines &+= Int32(truncatingIfNeeded: sign) &* other.lines
    notes &+= Int32(truncatingIfNeeded: sign) &* other.notes
    returns &+= Int32(truncatingIfNeeded: sign) &* other.returns
    units &+= Int64(sign) &* other.units
    sum = sum &+ Int128(sign) &* other.sum
  }
}
