/// What the queue is sorted by. Rows that are equal in it stand oldest first.
public enum QueueSort: String, CaseIterable, Sendable {
  /// How long ago the request came in: the oldest first.
  case age
  /// What is at stake: the greatest first, those without an amount last.
  case amount
  /// The customer's name, else their identifier.
  case customer
  /// Why the customer asks.
  case reason
  /// How the request came in.
  case channel
  /// Whose turn it is.
  case state
  /// Who works on it; those of nobody first.
  case owner
  /// The country.
  case country

  /// Where a row stands in this order; smaller ones come first.
  public func key(of row: QueueRow) -> QueueSortKey {
    switch self {
    case .age: .number(row.received.microseconds)
    case .amount: .number(row.amount.map { -$0.tenThousandths } ?? .max)
    case .customer:
      .text(row.customerName.map(SearchText.folded) ?? row.customer.map { "~\($0)" } ?? "~~")
    case .reason: .text(row.reason.rawValue)
    case .channel: .text(row.channel.rawValue)
    case .state: .number(QueueSort.rank(of: row))
    case .owner: .text(row.owner?.rawValue ?? "")
    case .country: .text(row.country ?? "~")
    }
  }

  /// Whether one row comes before another.
  public func precedes(_ left: QueueRow, _ right: QueueRow) -> Bool {
    let (a, b) = (key(of: left), key(of: right))
    if a != b { return a < b }
    if left.received != right.received { return left.received < right.received }
    return left.ticket < right.ticket
  }

  private static func rank(of row: QueueRow) -> Int64 {
    if row.awaitsApproval { return 0 }
    return switch row.conversation {
    case .new: 1
    case .open: 2
    case .waiting: 3
    case .closed: 4
    }
  }
}

/// Where a row stands in one order of the queue; only keys of the same order are compared.
public enum QueueSortKey: Hashable, Sendable, Comparable {
  /// By a number.
  case number(Int64)
  /// By the bytes of a text.
  case text(String)

  /// The smaller key comes first.
  public static func < (left: QueueSortKey, right: QueueSortKey) -> Bool {
    switch (left, right) {
    case (.number(let a), .number(let b)): a < b
    case (.text(let a), .text(let b)): a.utf8.lexicographicallyPrecedes(b.utf8)
    case (.number, .text): true
    case (.text, .number): false
    }
  }
}
