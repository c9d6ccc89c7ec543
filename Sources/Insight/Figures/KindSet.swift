import RefundDesk

/// Kinds of resolutions, a bit each.
struct KindSet: OptionSet, BitwiseCopyable, Sendable, Hashable {
  let rawValue: UInt16

  init(rawValue: UInt16) { self.rawValue = rawValue }

  init(_ decision: Decision) {
    var bits: UInt16 = 0
    for resolution in decision.resolutions { bits |= KindSet.bit(resolution.kind) }
    rawValue = bits
  }

  /// A decision that only says no, or nothing at all.
  var isRefusal: Bool { rawValue & ~KindSet.bit(.decline) == 0 }

  func contains(_ kind: ResolutionKind) -> Bool { rawValue & KindSet.bit(kind) != 0 }

  static func bit(_ kind: ResolutionKind) -> UInt16 {
    1 << UInt16(ResolutionKind.allCases.firstIndex(of: kind) ?? 15)
  }
}
