/// Text from outside (names, messages, addresses), made safe to show, to copy and to log.
///
/// Cleaned once, where it enters the view. Everything that a reader sees stays; everything that only
/// a terminal or a parser would see goes, and `hidden` says so.
public struct CleanText: Hashable, Sendable {
  /// What becomes of line feeds.
  public enum Lines: Hashable, Sendable {
    /// Breaks and tabs become spaces.
    case single
    /// Line feeds stay; tabs become spaces up to the next multiple of four.
    case several
  }

  /// The text without anything hidden.
  public let text: String
  /// What was taken out; empty for honest text.
  public let hidden: HiddenText

  /// Whether the line must be flagged.
  public var isFlagged: Bool { !hidden.isEmpty }

  /// Cleans a text.
  public init(_ raw: String, lines: Lines = .single) {
    if raw.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) {
      (text, hidden) = (raw, [])
      return
    }
    var cleaner = TextCleaner(lines: lines, scalars: Array(raw.unicodeScalars))
    cleaner.run()
    (text, hidden) = (String(cleaner.clean), cleaner.hidden)
  }

  /// The text with everything that cannot be seen written out: `\n`, `\u{202E}`; a backslash is doubled.
  ///
  /// For the key that shows what really lies in the record.
  public static func escaped(_ raw: String) -> String {
    var result = ""
    for scalar in raw.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default:
        if isPlain(scalar) {
          result.unicodeScalars.append(scalar)
        } else {
          result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
        }
      }
    }
    return result
  }

  /// Whether a scalar is shown as itself in the escaped view.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch ScalarWidth.of(scalar) {
    case .narrow, .wide: !BlankScalars.contains(scalar)
    case .mark, .dropped, .unprintable: false
    }
  }
}
