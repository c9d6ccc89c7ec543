public import RefundDesk
public import Toml

/// How the rows of an invoice file become customers, orders, products and requests: a file in TOML.
///
/// Everything that cannot be known from the rows themselves is said here, so that nothing is guessed:
/// which column is which, how dates and amounts are written, which rows are credit notes.
public struct CSVMapping: Sendable {
  /// The columns that a mapping can name, in the order in which the documentation lists them.
  public enum Column: String, CaseIterable, Sendable {
    /// The invoice's number: rows with the same one are one order.
    case invoice
    /// The stock code.
    case code
    /// What the invoice calls it.
    case description
    /// How many.
    case quantity
    /// When the invoice was made.
    case date
    /// The price of one.
    case unitPrice = "unit_price"
    /// Who bought.
    case customer
    /// The buyer's name.
    case customerName = "customer_name"
    /// The buyer's e-mail address.
    case email
    /// Where it went.
    case country

    /// Whether no row makes sense without it.
    public var isRequired: Bool {
      switch self {
      case .invoice, .code, .quantity, .date, .unitPrice: true
      case .description, .customer, .customerName, .email, .country: false
      }
    }
  }

  /// Which rows are credit notes or adjustments.
  public struct RowTest: Hashable, Sendable {
    /// What the invoice's number begins with.
    public var prefixes: [String] = []
    /// A column whose value says so.
    public var column: Located<[String]>?
    /// The values that say so.
    public var values: [String] = []
    /// Whether a quantity below zero says so.
    public var negative = false
  }

  /// The mapping's name.
  public var id: String
  /// The delimiter; nil finds out from the header.
  public var delimiter: CSVDelimiter?
  /// The encoding; nil finds out from the bytes.
  public var encoding: TextEncoding?
  /// The header names of each column, with the place where the mapping names them.
  public var columns: [Column: Located<[String]>]
  /// How dates are written.
  public var datePattern: DatePattern
  /// The zone of times without one, as the time-zone database names it.
  public var zoneName: String
  /// The currency of every amount.
  public var currency: Currency
  var decimal: UInt8
  var grouping: AmountReader.Grouping
  /// What is cut off the end of customers' numbers.
  public var customerSuffix: String?
  /// The status of orders.
  public var orderStatus: OrderStatus
  /// How the sales were made, where the mapping says so.
  public var orderChannel: OrderChannel?
  /// Which rows are credit notes.
  public var credit: RowTest
  /// Which rows are adjustments.
  public var adjustment: RowTest
  /// Why the customers of credit notes asked.
  public var reason: Reason
  /// What they asked for.
  public var wants: Wish?
  /// How they asked.
  public var channel: ContactChannel
  /// The language in which they asked.
  public var language: Language
  /// Who decided, according to the desk.
  public var agent: AgentID
  /// The codes that are no products.
  public var nonProducts: Set<String>
  /// The mapping's text, for excerpts.
  public var source: SourceText
}
