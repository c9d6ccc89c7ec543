/// What a person types to narrow the queue: words that must all be there, `!word` that must not,
/// `field:value`, `amount>=50`, `age>=7`.
///
/// ```swift
/// let filter = try QueueFilter("leon !closed reason:defective amount>=50 age>=7d")
/// filter.matches(row, at: now)
/// ```
///
/// Case and accents count for nothing. A value with blanks stands in quotation marks.
public struct QueueFilter: Hashable, Sendable {
  /// One condition; all of a filter's must hold.
  public struct Term: Hashable, Sendable {
    /// Whether it must not hold.
    public let negated: Bool
    /// What is looked at.
    public let test: Test
  }

  /// What one condition looks at.
  public enum Test: Hashable, Sendable {
    /// A word anywhere among ids, names, reason, channel, owner and marks; folded.
    case word([UInt8])
    /// Some letters within one of some parts.
    case contains([QueueText.Part], [UInt8])
    /// One of some whole values of a part; the empty one means that there is none.
    case equals(QueueText.Part, [[UInt8]])
    /// The amount, in ten-thousandths of a major unit, against a number.
    case amount(Comparison, Int64)
    /// How long ago the request came in, in seconds, against a number.
    case age(Comparison, Int64)
  }

  /// How two numbers are compared.
  public enum Comparison: String, CaseIterable, Sendable {
    /// At least.
    case atLeast = ">="
    /// At most.
    case atMost = "<="
    /// More than.
    case above = ">"
    /// Less than.
    case below = "<"
    /// Exactly.
    case equal = "="

    /// Whether two numbers stand so.
    func holds(_ left: Int64, _ right: Int64) -> Bool {
      switch self {
      case .atLeast: left >= right
      case .atMost: left <= right
      case .above: left > right
      case .below: left < right
      case .equal: left == right
      }
    }
  }

  /// The conditions in the order typed.
  public let terms: [Term]

  /// A filter that lets everything through.
  public static let all = QueueFilter(terms: [])

  init(terms: [Term]) { self.terms = terms }

  /// Whether everything passes.
  public var isEmpty: Bool { terms.isEmpty }

  /// Whether a row passes at a moment.
  public func matches(_ row: QueueRow, at now: Timestamp) -> Bool {
    if terms.isEmpty { return true }
    return QueueText(row).bytes.withUnsafeBytes { bytes in
      matches(QueueSubject(bytes, amount: row.amount, received: row.received), at: now)
    }
  }

  /// Whether a row passes at a moment, given the text that was made of it.
  public func matches(_ subject: QueueSubject, at now: Timestamp) -> Bool {
    terms.allSatisfy { subject.passes($0.test, at: now) != $0.negated }
  }
}
