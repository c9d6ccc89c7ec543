public import RefundDesk

/// What must be so before the shop grants something.
public struct RequireRow: Hashable, Sendable {
  /// One fact that must have one of some values.
  public struct Need: Hashable, Sendable {
    /// The fact.
    public var fact: FactName
    /// What it must be.
    public var term: Condition.Term
  }

  /// What a fact that nobody knows does.
  public enum OnMissing: String, CaseIterable, Sendable {
    /// The verdict waits for it.
    case ask
    /// It is asked for and nothing hangs on it.
    case warn
  }

  /// Name, condition, texts.
  public var head: RowHead
  /// The kinds that are conditional.
  public var kinds: Set<ResolutionKind>
  /// What must be so, in the order of the file.
  public var needs: [Need]
  /// What an unknown fact does.
  public var onMissing: OnMissing
  /// Whether a broken need only warns.
  public var warnsOnly: Bool

  /// The means that the row permits for refunds, where it names some.
  public var means: [MeansWord]? {
    for need in needs where need.fact == .refundTo {
      if case .word(_, let words) = need.term { return words.compactMap(MeansWord.init(rawValue:)) }
    }
    return nil
  }
}
