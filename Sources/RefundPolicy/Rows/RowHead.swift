public import RefundDesk
public import Toml

/// What every row of a policy has: its name, when it applies, and how it is told to people.
///
/// A class because rows are passed on whole thousands of times for each ticket: that copies no text.
public final class RowHead: Sendable {
  /// The identifier, unique in the file.
  public let id: String
  /// When the row applies.
  public let when: Condition
  /// The clause of the shop's terms, or of its own procedures; empty where the row has none.
  public let clause: String
  /// The rule in a sentence.
  public let text: Bilingual
  /// Why the shop has the rule, where it says so.
  public let reason: Bilingual?
  /// Where the row stands.
  public let span: SourceSpan

  /// A head.
  public init(
    id: String, when: Condition, clause: String, text: Bilingual, reason: Bilingual?,
    span: SourceSpan
  ) {
    self.id = id
    self.when = when
    self.clause = clause
    self.text = text
    self.reason = reason
    self.span = span
  }

  /// The line of the file.
  public var line: Int { span.line }
}

extension RowHead: Hashable {
  /// Two heads are the same where they say the same in the same place.
  public static func == (one: RowHead, other: RowHead) -> Bool {
    one === other
      || (one.id == other.id && one.when == other.when && one.clause == other.clause
        && one.text == other.text && one.reason == other.reason && one.span == other.span)
  }

  /// Hashes what tells most of them apart.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(id)
    hasher.combine(when)
  }
}
