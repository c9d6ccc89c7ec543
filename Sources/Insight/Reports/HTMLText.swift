/// Markup as it is written, with everything that comes from outside made harmless.
struct HTMLText {
  private(set) var text = ""

  /// Adds markup of this program's own.
  mutating func raw(_ markup: String) { text += markup }

  /// Adds words, with what HTML would read as markup escaped.
  ///
  /// Control characters, which a page must not hold, become U+FFFD; so do the marks that turn the
  /// direction of writing, with which a name could rearrange the figures beside it.
  mutating func words(_ words: String) {
    for scalar in words.unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "'": text += "&#39;"
      case "\n", "\t": text += " "
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{202A}"..."\u{202E}",
        "\u{2066}"..."\u{2069}", "\u{FFFE}", "\u{FFFF}":
        text += "\u{FFFD}"
      default: text.unicodeScalars.append(scalar)
      }
    }
  }

  /// Adds an element that holds words.
  mutating func element(_ name: String, _ attributes: String = "", _ words: String) {
    raw("<\(name)\(attributes.isEmpty ? "" : " " + attributes)>")
    self.words(words)
    raw("</\(name)>")
  }
}
