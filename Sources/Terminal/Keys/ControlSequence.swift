/// The parameters of a CSI or SS3 sequence so far.
struct ControlSequence: Hashable, Sendable {
  /// More than any key has; the rest is swallowed and the sequence means nothing.
  private static let longest = 48

  /// Whether its escape has already been taken for the Escape key: then it means nothing.
  let isLate: Bool
  private var bytes: [UInt8] = []
  private var isTooLong = false

  init(isLate: Bool) {
    self.isLate = isLate
  }

  var isEmpty: Bool { bytes.isEmpty && !isTooLong }

  /// Whether only digits came: then `$` ends the sequence, as rxvt writes shifted keys.
  var isPlainNumber: Bool {
    !bytes.isEmpty && !isTooLong && bytes.allSatisfy { (0x30...0x39).contains($0) }
  }

  func appending(_ byte: UInt8) -> ControlSequence {
    var next = self
    if bytes.count < ControlSequence.longest {
      next.bytes.append(byte)
    } else {
      next.isTooLong = true
    }
    return next
  }

  /// `<`, `=`, `>` or `?` where the sequence begins with one.
  var marker: UInt8? {
    bytes.first.flatMap { (0x3C...0x3F).contains($0) ? $0 : nil }
  }

  /// The numbers between semicolons, each with its parts between colons; an empty one is nil.
  ///
  /// Nil where there is anything else in the sequence: then it is no key.
  var numbers: [[Int?]]? {
    guard !isTooLong else { return nil }
    var result: [[Int?]] = [[nil]]
    for byte in bytes.dropFirst(marker == nil ? 0 : 1) {
      var group = result.removeLast()
      switch byte {
      case UInt8(ascii: ";"):
        result.append(group)
        group = [nil]
      case UInt8(ascii: ":"): group.append(nil)
      case 0x30...0x39:
        let value = (group.removeLast() ?? 0) * 10 + Int(byte - 0x30)
        group.append(min(value, 0x7FFF_FFFF))
      default: return nil
      }
      result.append(group)
    }
    return result
  }
}
