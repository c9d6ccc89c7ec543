public import RefundDesk

/// What an erasure takes away, what it leaves, and where the customer is named besides.
public struct ErasureReport: Sendable {
  /// Another record in whose words the customer is named: a person must look at it.
  public struct Mention: Hashable, Sendable {
    /// The record's sequence.
    public let sequence: Int64
    /// Its ticket; nil where it is no ticket's.
    public let ticket: TicketID?
  }

  /// What was taken away; in a preview, what would be.
  public var counts = ErasureCounts()
  /// The tickets concerned, in order.
  public var tickets: [TicketID] = []
  /// Records of others that name the customer. They are left alone.
  public var mentions: [Mention] = []
  /// Files of the desk's directory that name the customer and are not the desk's own, such as an export that
  /// somebody put there.
  public var files: [String] = []
  /// Files that were removed because they named the customer, where that was asked for.
  public var removed: [String] = []
  /// Files of the desk's directory that cannot be looked into, such as a compressed one.
  public var closedFiles: [String] = []
  /// Whether an earlier try took the names away already, so that nothing could be looked for by them now.
  public var namesAreGone = false
  /// What stays, and until when.
  public var kept = Kept()

  /// What stays, since the law asks for it.
  public struct Kept: Hashable, Sendable {
    /// Orders with their amounts and invoice numbers.
    public var orders = 0
    /// Decisions with their amounts and credit notes.
    public var decisions = 0
    /// Orders of 120 EUR or more that were contracts made electronically (C. conso. L213-1, D213-1).
    public var electronicContracts = 0
    /// Tags that ever were on the customer or their requests: the chain covers them.
    public var tags: [String] = []
    /// Identifiers, tags and names of goods that name the customer themselves.
    public var naming: [String] = []
    /// The last day that the books must be kept (C. com. L123-22); nil where there are none.
    public var until: Day?
  }
}
