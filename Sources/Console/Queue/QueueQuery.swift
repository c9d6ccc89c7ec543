public import RefundDesk

/// What somebody is typing to narrow the queue, whether it can be understood yet or not.
public struct QueueQuery: Hashable, Sendable {
  /// What was typed.
  public let text: String
  /// What it means; nil while it cannot be understood.
  public let filter: QueueFilter?
  /// Why it cannot be understood.
  public let problem: QueueFilterError?

  /// The filter that lets everything through.
  public static let all = QueueQuery("")

  /// Reads what was typed.
  public init(_ text: String) {
    self.text = text
    do throws(QueueFilterError) {
      filter = try QueueFilter(text)
      problem = nil
    } catch {
      filter = nil
      problem = error
    }
  }

  /// Whether nothing is filtered.
  public var isEmpty: Bool { filter?.isEmpty ?? false }
}

extension QueueFilter {
  /// Whether what this lets through is among what `other` lets through, so that a longer filter only
  /// looks at what the shorter one left.
  func narrows(_ other: QueueFilter) -> Bool {
    guard terms.count >= other.terms.count else { return false }
    return zip(terms, other.terms).allSatisfy { mine, theirs in
      if mine == theirs { return true }
      guard !mine.negated, !theirs.negated, case .word(let longer) = mine.test,
        case .word(let shorter) = theirs.test
      else { return false }
      return longer.starts(with: shorter)
    }
  }
}
