/// What slows goodwill down for a pattern of returns. It never touches what the law grants.
public struct GuardRow: Hashable, Sendable {
  /// What may be withheld; rights are not among it.
  public enum Withheld: String, CaseIterable, Sendable {
    case bonus, points, gesture, discount
    case keepItem = "keep_item"
  }

  /// Name, condition, texts.
  public var head: RowHead
  /// What is withheld.
  public var withhold: Set<Withheld>
}
