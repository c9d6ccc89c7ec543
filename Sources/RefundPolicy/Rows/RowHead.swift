public import RefundDesk
public import Toml

/// What every row of a policy has: its name, when it applies, and how it is told to people.
public struct RowHead: Hashable, Sendable {
  /// The identifier, unique in the file.
  public var id: String
  /// When the row applies.
  public var when: Condition
  /// The clause of the shop's terms, or of its own procedures; empty where the row has none.
  public var clause: String
  /// The rule in a sentence.
  public var text: Bilingual
  /// Why the shop has the rule, where it says so.
  public var reason: Bilingual?
  /// Where the row stands.
  public var span: SourceSpan

  /// The line of the file.
  public var line: Int { span.line }
}
