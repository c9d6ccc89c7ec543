/// How many cells a scalar takes: one table of our own, because the C library, terminals and Swift
/// disagree, and a disagreement shifts every column to its right.
///
/// Aligned beats pretty: what is not safe everywhere is not printable and becomes U+FFFD.
public enum ScalarWidth: UInt32, Hashable, Sendable {
  /// One cell.
  case narrow
  /// Two cells.
  case wide
  /// Sits on the glyph before it.
  case mark
  /// Invisible; left out (format characters, variation selectors, fillers).
  case dropped
  /// Has no safe picture: controls, private use, newer than the table.
  case unprintable

  /// The class of a scalar.
  public static func of(_ scalar: Unicode.Scalar) -> ScalarWidth {
    let value = scalar.value
    if value < 0x300 {
      if value >= 0x20, value < 0x7F { return .narrow }
      if value >= 0xA0 { return value == 0xAD ? .dropped : .narrow }
      return .unprintable
    }
    if value >= 0x2500, value < 0x25FD { return .narrow }
    return search(value)
  }

  /// The class of the run that holds the value, by binary search.
  private static func search(_ value: UInt32) -> ScalarWidth {
    let wanted = value << 3 | 7
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle] <= wanted { low = middle + 1 } else { high = middle }
    }
    return ScalarWidth(rawValue: runs[low - 1] & 7) ?? .unprintable
  }
}
