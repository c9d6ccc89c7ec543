/// How long a desk keeps what it holds about people, as `desk.toml` says.
public struct RetentionPeriods: Hashable, Sendable {
  /// Years after the last contact that a customer's record stays: 3 is the practice of the CNIL.
  public var accountYears = 3
  /// Years after the last step that the words of a closed request stay: 5 is the limitation of claims
  /// (French Civil Code, art. 2224).
  public var requestYears = 5
  /// Years that the books must stay: 10 (French Commercial Code, art. L123-22).
  public var bookYears = 10
  /// Days that a draft nobody touches stays.
  public var draftDays = 30
  /// Days that a letter stays in the outbox.
  public var letterDays = 30

  /// The usual periods.
  public init() {}
}
