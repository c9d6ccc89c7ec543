/// French words with their typography put right where they are written: values are left alone.
///
/// Sources use plain spaces and apostrophes; here a space before `: ; ! ? »` and after `«` becomes a
/// narrow no-break one, a space before `%` and `€` a no-break one, and `'` becomes `’`
/// (Imprimerie nationale, *Lexique des règles typographiques*).
package struct French: ExpressibleByStringInterpolation, Hashable, Sendable {
  /// The words as they are shown.
  package var text: String

  package init(stringLiteral value: String) { text = French.typeset(value) }
  package init(stringInterpolation: Interpolation) { text = stringInterpolation.text }

  /// Words that are typeset, and values that are not.
  package struct Interpolation: StringInterpolationProtocol {
    var text = ""

    package init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + interpolationCount * 8)
    }

    package mutating func appendLiteral(_ literal: String) { text += French.typeset(literal) }
    package mutating func appendInterpolation(_ value: String) { text += value }
    package mutating func appendInterpolation(_ value: Int) { text += String(value) }
  }

  /// The words with the spaces and apostrophes that French printing uses.
  static func typeset(_ words: String) -> String {
    guard words.utf8.contains(where: { $0 == 0x27 || $0 == 0x20 }) else { return words }
    var result = String.UnicodeScalarView()
    var afterQuote = false
    var pendingSpace = false
    for scalar in words.unicodeScalars {
      if pendingSpace {
        result.append(afterQuote ? "\u{202F}" : space(before: scalar))
        (pendingSpace, afterQuote) = (false, false)
      }
      switch scalar {
      case " ": pendingSpace = true
      case "'": result.append("\u{2019}")
      default:
        result.append(scalar)
        afterQuote = scalar == "«"
      }
    }
    if pendingSpace { result.append(afterQuote ? "\u{202F}" : " ") }
    return String(result)
  }

  private static func space(before scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case ":", ";", "!", "?", "»": "\u{202F}"
    case "%", "€": "\u{00A0}"
    default: " "
    }
  }
}
