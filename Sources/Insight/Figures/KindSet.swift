import RefundDesk

/// Kinds of resolutions, a bit each.
struct KindSet: OptionSet, BitwiseCopyable, Sendable, Hashable {
  let rawValue: UInt16

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The kinds that a decision grants.
  init(_ decision: Decision) { self.init(decision.resolutions.lazy.map(\.kind)) }

  init(_ kinds: some Sequence<ResolutionKind>) {
    rawValue = kinds.reduce(0) { $0 | KindSet.bit($1) }
  }

  /// What stands for money without being any.
  static let credits = KindSet([.credit, .giftCard, .points])
  /// What somebody has to pay out.
  static let paidOut = KindSet(ResolutionKind.paidOut)

  /// A decision that only says no, or nothing at all.
  var isRefusal: Bool { rawValue & ~KindSet.bit(.decline) == 0 }

  func contains(_ kind: ResolutionKind) -> Bool { rawValue & KindSet.bit(kind) != 0 }

  static func bit(_ kind: ResolutionKind) -> UInt16 {
    1 << UInt16(ResolutionKind.allCases.firstIndex(of: kind) ?? 15)
  }
}
