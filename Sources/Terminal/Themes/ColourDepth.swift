/// How many colours a terminal has.
public enum ColourDepth: Int, CaseIterable, Comparable, Hashable, Sendable {
  /// Attributes only: `NO_COLOR`, or a terminal without colours.
  case none = 0
  /// The eight colours of the oldest colour terminals, and of `TERM=xterm` and `TERM=linux`.
  case eight = 8
  /// The sixteen colours of the terminal's settings.
  case sixteen = 16
  /// The cube of 216 and 24 greys besides.
  case twoHundredFiftySix = 256
  /// Every colour; for the lint and for exports, never asked of a terminal.
  case exact = 16_777_216

  /// The one with fewer colours is less.
  public static func < (left: ColourDepth, right: ColourDepth) -> Bool {
    left.rawValue < right.rawValue
  }
}
