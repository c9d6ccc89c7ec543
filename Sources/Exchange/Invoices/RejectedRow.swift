/// A row that could not be used, with why: nothing of it is on the desk.
public struct RejectedRow: Hashable, Sendable {
  /// Why.
  public enum Reason: Hashable, Sendable {
    /// A field that must say something is empty.
    case empty(CSVMapping.Column)
    /// The row has another number of fields than the header.
    case uneven(fields: Int, header: Int)
    /// Its quoting is broken.
    case badQuoting(column: Int)
    /// The date is not written as the mapping says, or there is no such date.
    case badDate(String)
    /// The quantity is no whole number.
    case badQuantity(String)
    /// The price is not written as the mapping says.
    case badPrice(String)
    /// The number of a thing is too long or holds control characters.
    case badID(CSVMapping.Column, String)
    /// A price or a quantity below zero on a row that is no adjustment.
    case negative(CSVMapping.Column, String)
    /// A credit note of nothing.
    case zeroQuantity
    /// Price times quantity does not fit 64 bits.
    case overflow
    /// The row says another customer than the rows of the same invoice before it.
    case otherCustomer(invoice: String, was: String?)
  }

  /// The row's number as a spreadsheet shows it.
  public let row: Int
  /// The line of the file on which it begins.
  public let line: Int
  /// Why.
  public let reason: Reason
  /// The row as it stands in the file.
  public let text: String
}
