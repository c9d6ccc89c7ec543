public import RefundDesk

/// One row of policy or law applied to a case: result, clause, and why.
public struct Check: Hashable, Sendable {
  /// What came out.
  public enum Result: String, CaseIterable, Sendable {
    /// It holds.
    case pass
    /// It speaks against the request and the law, or goodwill, stands above it.
    case warn
    /// It speaks against the request.
    case fail
    /// A fact is missing.
    case unknown
    /// It is told, and nothing hangs on it.
    case info
  }

  /// What sort of row it is.
  public enum Source: Hashable, Sendable {
    case policy(RowKind)
    case law
    /// Something that the desk says by itself.
    case desk
  }

  /// The row that it is about.
  public var subject: CheckSubject
  /// What came out.
  public var result: Result
  /// Why it came out so, as data; ``why`` words it.
  public var reason: CheckReason
  /// What has to be found out; empty unless something is unknown.
  public var missing: [Unknown] = []
  /// The lines that the result is about, where it is not about all of the case.
  public var lines: [LineID] = []
}

extension Check {
  /// The row's identifier.
  public var id: String { subject.id }
  /// What sort of row it is.
  public var source: Source { subject.source }
  /// The clause or article.
  public var clause: String { subject.clause }
  /// The row in a sentence.
  public var text: Bilingual { subject.text }
  /// Where the row stands in its file; 0 for law and desk.
  public var line: Int { subject.line }
}
