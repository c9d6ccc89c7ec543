/// What one cell shows: a scalar of one or two columns and at most two marks on it.
///
/// Packed into one word, so that a frame is a flat array: three scalars of 21 bits, and one bit that
/// says wide. The second cell of a wide glyph holds `tail`.
public struct Glyph: Hashable, Sendable {
  let bits: UInt64

  private init(bits: UInt64) {
    self.bits = bits
  }

  static let wideBit: UInt64 = 1 << 63
  static let scalarMask: UInt64 = 0x1F_FFFF

  /// The second half of a wide glyph.
  public static let tail = Glyph(bits: 0)
  /// A space.
  public static let blank = Glyph(bits: 0x20)
  /// Stands for what cannot be shown: controls, private use, scalars newer than the width table.
  public static let replacement = Glyph(bits: 0xFFFD)

  /// The glyph of a scalar; what has no width of its own becomes `replacement`.
  public init(_ scalar: Unicode.Scalar) {
    switch ScalarWidth.of(scalar) {
    case .narrow: self.init(bits: UInt64(scalar.value))
    case .wide: self.init(bits: UInt64(scalar.value) | Glyph.wideBit)
    case .mark, .dropped, .unprintable: self = .replacement
    }
  }

  /// The glyph of a scalar known to be narrow: the fast way for plain text.
  init(narrow scalar: Unicode.Scalar) {
    self.init(bits: UInt64(scalar.value))
  }

  /// Columns: 0 for the second half of a wide glyph, else 1 or 2.
  public var width: Int { bits == 0 ? 0 : (bits & Glyph.wideBit == 0 ? 1 : 2) }
  /// Whether this is the second half of a wide glyph.
  public var isTail: Bool { bits == 0 }
  /// The scalar that the marks sit on; zero for `tail`.
  public var base: UInt32 { UInt32(bits & Glyph.scalarMask) }
  /// The first mark, or zero.
  public var firstMark: UInt32 { UInt32((bits >> 21) & Glyph.scalarMask) }
  /// The second mark, or zero.
  public var secondMark: UInt32 { UInt32((bits >> 42) & Glyph.scalarMask) }

  /// The glyph with one more mark; a third mark is left out.
  func marked(_ mark: Unicode.Scalar) -> Glyph {
    if firstMark == 0 { return Glyph(bits: bits | UInt64(mark.value) << 21) }
    if secondMark == 0 { return Glyph(bits: bits | UInt64(mark.value) << 42) }
    return self
  }

  /// The scalars, for tests and plain output; none for `tail`.
  public var text: String {
    var text = String.UnicodeScalarView()
    for value in [base, firstMark, secondMark] where value != 0 {
      if let scalar = Unicode.Scalar(value) { text.append(scalar) }
    }
    return String(text)
  }
}
