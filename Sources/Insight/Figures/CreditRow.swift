/// One amount that a decision gives back for one line of an order.
struct CreditRow: TicketRow {
  /// When it was decided, in microseconds.
  var at: Int64
  /// The amount, in minor units, above zero.
  var amount: Int64
  /// Units given back.
  var units: Int32
  /// The row of the ticket.
  var ticket: UInt32
  /// Who decided.
  var by: UInt32
  /// The variant; 0 where the records do not say.
  var sku: UInt32
  /// The country that the request's own record states, else that of the order, else the customer's.
  var country: UInt32
  /// How the sale was made.
  var saleChannel: UInt32
  var currency: UInt32
  var marks: Mark

  /// What is so or not.
  struct Mark: OptionSet, BitwiseCopyable, Sendable {
    let rawValue: UInt8
    /// It is the first of a credit note that has not been counted: counting it counts the note once.
    static let beginsNote = Mark(rawValue: 1)
    /// It is the first of its variant on such a note.
    static let beginsVariant = Mark(rawValue: 2)
    /// The goods come back.
    static let goodsBack = Mark(rawValue: 4)
  }
}
