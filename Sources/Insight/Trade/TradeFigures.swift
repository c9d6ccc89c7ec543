public import RefundDesk

/// What was sold and what was given back, under one heading and in one currency.
public struct TradeFigures: Hashable, Sendable {
  /// Lines of invoices.
  public var salesLines = 0
  /// Invoices: orders, each counted once.
  public var salesInvoices = 0
  /// Units sold; write-offs of stock count below zero.
  public var salesUnits = 0
  /// What the lines cost.
  public var salesValue = ExactSum.zero
  /// Lines of credit notes: amounts given back for a line.
  public var creditLines = 0
  /// Credit notes; a decision that gives money back without a document counts as one.
  public var creditNotes = 0
  /// Credit notes of which the goods come back.
  public var creditReturns = 0
  /// Units given back, as a number above zero.
  public var creditUnits = 0
  /// What was given back, below zero as on a credit note.
  public var creditValue = ExactSum.zero

  /// Nothing sold and nothing given back.
  public init() {}

  /// Adds other figures to these.
  public mutating func add(_ other: TradeFigures) {
    salesLines += other.salesLines
    salesInvoices += other.salesInvoices
    salesUnits += other.salesUnits
    salesValue += other.salesValue
    creditLines += other.creditLines
    creditNotes += other.creditNotes
    creditUnits += other.creditUnits
    creditReturns += other.creditReturns
    creditValue += other.creditValue
  }

  /// Units given back of units sold; nil where nothing was sold, so that no rate can be told.
  public var unitRate: Rate? { Rate(creditUnits, of: salesUnits) }

  /// Value given back of value sold; nil where nothing was sold.
  public var valueRate: Rate? { Rate((-creditValue).millionths, of: salesValue.millionths) }
}

extension Rate {
  /// The rate that a part is of a whole, to the nearest hundredth of a percent; nil where the whole is not
  /// above zero or the part is below it.
  init?(_ part: some BinaryInteger, of whole: some BinaryInteger) {
    guard whole > 0, part >= 0 else { return nil }
    let points = (Int128(part) * 10_000 + Int128(whole) / 2) / Int128(whole)
    self.init(basisPoints: Int(clamping: points))
  }
}
