/// What an import of invoice lines came to.
public struct ImportReport: Hashable, Sendable {
  /// The name of the file.
  public var file: String
  /// The delimiter that was used.
  public var delimiter = CSVDelimiter.comma
  /// The encoding that was used.
  public var encoding = TextEncoding.utf8
  /// The names of the header.
  public var header: [String] = []
  /// The first rows, as fields, for a look before anything is written.
  public var firstRows: [[String]] = []
  /// Rows below the header.
  public var rows = 0
  /// Rows that became lines of sales.
  public var saleLines = 0
  /// Rows that became lines of adjustments.
  public var adjustmentLines = 0
  /// Rows that became lines of requests.
  public var creditLines = 0
  /// Customers found.
  public var customers = 0
  /// Products found.
  public var products = 0
  /// Sales found.
  public var orders = 0
  /// Adjustments found.
  public var adjustments = 0
  /// Credit notes that became decided requests.
  public var decided = 0
  /// Credit notes that became pending requests.
  public var pending = 0
  /// Requests whose order was found.
  public var matched = 0
  /// Rows that name no customer.
  public var withoutCustomer = 0
  /// The rows that could not be used.
  public var rejects: [RejectedRow] = []
  /// What a person should know.
  public var warnings: [ImportWarning] = []
}
