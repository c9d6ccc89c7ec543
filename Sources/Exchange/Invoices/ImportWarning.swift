/// Something that an importer did which a person should know of.
public enum ImportWarning: Hashable, Sendable {
  /// A price is finer than the currency: it was rounded down, the exact one is kept beside it.
  case priceTooFine(row: Int, exact: String)
  /// Rows of one invoice have different times; the first counts.
  case otherTime(row: Int, invoice: String)
  /// A customer's invoices name several countries; the customer keeps the first.
  case otherCountry(row: Int, customer: String)
  /// No earlier invoice of the customer holds what a credit note takes back.
  case orderNotFound(row: Int, note: String)
  /// Credit notes take back more of an order's line than was bought.
  case creditedMore(row: Int, note: String, order: String)
  /// The file was not UTF-8 and was read as windows-1252.
  case windows1252

  /// The row it is about; nil for the whole file.
  public var row: Int? {
    switch self {
    case .priceTooFine(let row, _), .otherTime(let row, _), .otherCountry(let row, _),
      .orderNotFound(let row, _), .creditedMore(let row, _, _):
      row
    case .windows1252: nil
    }
  }
}
