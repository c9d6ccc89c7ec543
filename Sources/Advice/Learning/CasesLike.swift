public import RefundDesk

/// What cases with the same reason and price band were closed with: "14, of which 9 credit, 3 refund, 2
/// declined".
public struct CasesLike: Hashable, Sendable {
  /// The cases that were closed with one kind of resolution.
  public struct Share: Hashable, Sendable {
    /// The kind.
    public var kind: ResolutionKind
    /// How many cases.
    public var count: Int

    /// A share of the cases.
    public init(kind: ResolutionKind, count: Int) {
      self.kind = kind
      self.count = count
    }
  }

  /// The shares, the greatest first; declines last.
  public let shares: [Share]

  /// How many cases there are.
  public var total: Int { shares.reduce(0) { $0 + $1.count } }

  /// Cases by what they were closed with.
  public init(_ shares: [Share]) {
    self.shares = shares.sorted { one, other in
      if (one.kind == .decline) != (other.kind == .decline) { return other.kind == .decline }
      if one.count != other.count { return one.count > other.count }
      return one.kind.rawValue < other.kind.rawValue
    }
  }

  /// The cases without one, such as the ticket that is being looked at itself.
  public func without(_ kind: ResolutionKind) -> CasesLike {
    CasesLike(
      shares.compactMap { share in
        guard share.kind == kind else { return share }
        return share.count > 1 ? Share(kind: kind, count: share.count - 1) : nil
      })
  }
}
