public import RefundDesk

/// What became of one right in a case.
public struct RightFinding: Sendable {
  /// How a right stands.
  public enum Standing: Hashable, Sendable {
    /// It holds. Indirect, since most rights of a case do not.
    indirect case found(RightGrant)
    /// It would hold or not, depending on what nobody has said yet.
    case uncertain([Unknown])
    /// It does not hold, and why.
    case absent(RightAbsence)
  }

  /// What its check would be about.
  let subject: CheckSubject
  /// How it stands.
  public var standing: Standing

  /// The right.
  public var right: String { subject.id }
  /// Its articles.
  public var article: String { subject.clause }
  /// The right in a sentence.
  public var text: Bilingual { subject.text }

  /// What it grants, where it holds.
  public var grant: RightGrant? {
    if case .found(let grant) = standing { grant } else { nil }
  }
}
