/// A UTF-8 scalar of which some bytes have come.
struct PartialScalar: Hashable, Sendable {
  private var value: UInt32
  private var missing: Int
  private let least: UInt32

  /// A scalar's first byte; nil where it begins none.
  init?(lead: UInt8) {
    switch lead {
    case 0xC2...0xDF: (value, missing, least) = (UInt32(lead & 0x1F), 1, 0x80)
    case 0xE0...0xEF: (value, missing, least) = (UInt32(lead & 0x0F), 2, 0x800)
    case 0xF0...0xF4: (value, missing, least) = (UInt32(lead & 0x07), 3, 0x10000)
    default: return nil
    }
  }

  /// With one more byte; nil where the byte continues nothing.
  func appending(_ byte: UInt8) -> PartialScalar? {
    guard missing > 0, byte & 0xC0 == 0x80 else { return nil }
    var next = self
    next.value = value << 6 | UInt32(byte & 0x3F)
    next.missing -= 1
    return next
  }

  /// Whether no byte is missing.
  var isComplete: Bool { missing == 0 }

  /// The scalar; nil while it is not complete, and for overlong forms and surrogates.
  var scalar: Unicode.Scalar? {
    isComplete && value >= least ? Unicode.Scalar(value) : nil
  }
}
