public import RefundDesk

/// What became of one right in a case.
public struct RightFinding: Sendable {
  /// How a right stands.
  public enum Standing: Hashable, Sendable {
    /// It holds.
    case found(RightGrant)
    /// It would hold or not, depending on what nobody has said yet.
    case uncertain([Unknown])
    /// It does not hold, and why.
    case absent(RightAbsence)
  }

  /// The right.
  public var right: String
  /// Its articles.
  public var article: String
  /// The right in a sentence.
  public var text: Bilingual
  /// How it stands.
  public var standing: Standing

  /// What it grants, where it holds.
  public var grant: RightGrant? {
    if case .found(let grant) = standing { grant } else { nil }
  }
}
