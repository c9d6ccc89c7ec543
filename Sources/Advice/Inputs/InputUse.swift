/// One input as it went into a suggestion's arithmetic: its value and where that comes from.
public struct InputUse: Hashable, Sendable {
  /// Where a value comes from.
  public enum Origin: Hashable, Sendable {
    /// The policy file's `[advice]` table.
    case policy
    /// Nobody has given one: the default is assumed.
    case assumed
    /// The desk's own cases, so many of them.
    case learned(cases: Int)
  }

  /// The input.
  public let input: AdviceInput
  /// Its value, in the input's unit.
  public let value: Int64
  /// Where that comes from.
  public let origin: Origin

  /// An input with its value.
  public init(_ input: AdviceInput, value: Int64, origin: Origin) {
    self.input = input
    self.value = value
    self.origin = origin
  }
}
