public import RefundDesk

/// What a check is about: a row of the policy, a right of the law, or a rule of the desk's own.
///
/// A class because each row has one, made when the policy comes into force, and every judgement of every
/// ticket points to it: passing on a check copies no text.
public final class CheckSubject: Sendable {
  /// The row's identifier.
  public let id: String
  /// What sort of row it is.
  public let source: Check.Source
  /// The clause or article.
  public let clause: String
  /// The row in a sentence.
  public let text: Bilingual
  /// Where the row stands in its file; 0 for law and desk.
  public let line: Int

  init(id: String, source: Check.Source, clause: String, text: Bilingual, line: Int = 0) {
    self.id = id
    self.source = source
    self.clause = clause
    self.text = text
    self.line = line
  }

  /// A row of the policy.
  convenience init(_ head: RowHead, _ kind: RowKind) {
    self.init(
      id: head.id, source: .policy(kind), clause: head.clause, text: head.text, line: head.line)
  }
}

extension CheckSubject: Hashable {
  /// Two subjects are the same where they say the same.
  public static func == (one: CheckSubject, other: CheckSubject) -> Bool {
    one === other
      || (one.id == other.id && one.source == other.source && one.clause == other.clause
        && one.text == other.text && one.line == other.line)
  }

  /// Hashes what tells most of them apart.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(id)
    hasher.combine(line)
  }
}
