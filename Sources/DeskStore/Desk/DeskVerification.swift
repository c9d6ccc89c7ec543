public import Journal
public import RefundDesk

/// What `store verify` found: the journal, the index against a fresh one, and the sums.
public struct DeskVerification: Sendable {
  /// The journal, byte by byte.
  public var journal: JournalVerification
  /// The tables of the index that are not what a fresh index has; rebuilding mends them.
  public var indexDifferences: [String]
  /// What is wrong with the money.
  public var ledger: [LedgerFinding]
  /// Erasures that were confirmed and are not whole: never finished, or undone by an old copy of a file.
  public var erasures: [ErasureFinding] = []

  /// Whether everything promised is there, and every sum is right.
  public var isSound: Bool {
    journal.isSound && indexDifferences.isEmpty && erasures.isEmpty
      && !ledger.contains { !$0.isImported }
  }
}

/// A customer whose personal data should be gone and is not.
public struct ErasureFinding: Hashable, Sendable {
  /// The customer.
  public let customer: CustomerID
  /// Whether the erasure was finished once; else it was interrupted.
  public let isFinished: Bool
  /// The first sequence that holds something; nil where nothing does.
  public let sequence: Int64?
}

/// An order from which more was given back than was paid for.
public struct LedgerFinding: Hashable, Sendable {
  /// What is too much.
  public enum Kind: Hashable, Sendable {
    /// Money of a part.
    case money(MoneyPart, given: Money, paid: Money)
    /// Units of a line.
    case units(LineID, given: Int, bought: Int)
    /// The sums cannot be computed.
    case uncountable(MoneyError)
  }

  /// The order.
  public let order: OrderID
  /// What is too much.
  public let kind: Kind
  /// Whether only decisions that were taken elsewhere and imported make it so: then it is what the shop's
  /// books say, and no fault of the desk.
  public let isImported: Bool
}
