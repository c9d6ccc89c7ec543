/// A set of marks in one word of memory.
public struct FlagSet: Hashable, Sendable {
  private var bits: UInt64 = 0

  /// No marks.
  public init() {}

  /// The marks of a list.
  public init(_ flags: some Sequence<CaseFlag>) {
    for flag in flags { insert(flag) }
  }

  /// Every mark.
  public static let all = FlagSet(CaseFlag.allCases)
  /// The marks that an order's line carries.
  public static let marksOfArticle = FlagSet(CaseFlag.allCases.filter(\.isMarkOfArticle))

  /// Whether there are none.
  public var isEmpty: Bool { bits == 0 }

  /// Whether a mark is in the set.
  public func contains(_ flag: CaseFlag) -> Bool { bits & flag.bit != 0 }

  /// Adds a mark.
  public mutating func insert(_ flag: CaseFlag) { bits |= flag.bit }

  /// Takes a mark out.
  public mutating func remove(_ flag: CaseFlag) { bits &= ~flag.bit }

  /// The marks of both.
  public func union(_ other: FlagSet) -> FlagSet { FlagSet(bits: bits | other.bits) }

  /// The marks in both.
  public func intersection(_ other: FlagSet) -> FlagSet { FlagSet(bits: bits & other.bits) }

  /// The marks that are not in the other.
  public func subtracting(_ other: FlagSet) -> FlagSet { FlagSet(bits: bits & ~other.bits) }

  /// The marks in the order of the vocabulary.
  public var flags: [CaseFlag] { bits == 0 ? [] : CaseFlag.allCases.filter(contains) }

  private init(bits: UInt64) { self.bits = bits }
}

extension CaseFlag {
  /// The vocabulary has fewer than 64 words.
  fileprivate var bit: UInt64 { 1 << UInt64(Ordinal.of(self)) }
}
