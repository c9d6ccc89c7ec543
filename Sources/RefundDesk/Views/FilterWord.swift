/// One piece of a typed filter: what stands between blanks, quotation marks taken off.
struct FilterWord {
  /// The text.
  var text: String
  /// How many characters stand before it.
  let offset: Int
  /// Whether it began with a quotation mark, so that nothing in it has a meaning of its own.
  let startsQuoted: Bool

  /// The pieces of a filter; blanks within quotation marks belong to their piece.
  static func split(_ text: String) throws(QueueFilterError) -> [FilterWord] {
    var words: [FilterWord] = []
    var current: FilterWord?
    var quote: Int?
    for (offset, character) in text.enumerated() {
      if character == "\"" {
        if current == nil { current = FilterWord(text: "", offset: offset, startsQuoted: true) }
        quote = quote == nil ? offset : nil
      } else if quote == nil, character.isWhitespace {
        if let word = current { words.append(word) }
        current = nil
      } else {
        if current == nil { current = FilterWord(text: "", offset: offset, startsQuoted: false) }
        current?.text.append(character)
      }
    }
    if let quote { throw .openQuote(offset: quote) }
    if let word = current { words.append(word) }
    return words
  }

  /// The name before a colon and the value after it; nil where there is no such name.
  var field: (name: String, value: String)? {
    guard !startsQuoted, let colon = text.firstIndex(of: ":") else { return nil }
    let name = text[..<colon].lowercased()
    guard !name.isEmpty, name.allSatisfy({ $0.isASCII && $0.isLetter }) else { return nil }
    return (name, String(text[text.index(after: colon)...]))
  }

  /// The name before a comparison, the comparison and the value after it.
  var comparison: (name: String, QueueFilter.Comparison, value: String)? {
    guard !startsQuoted, let start = text.firstIndex(where: { "<>=".contains($0) }) else {
      return nil
    }
    let rest = text[start...]
    for comparison in QueueFilter.Comparison.allCases where rest.hasPrefix(comparison.rawValue) {
      let value = rest.dropFirst(comparison.rawValue.count)
      return (text[..<start].lowercased(), comparison, String(value))
    }
    return nil
  }

  /// The seconds of `7` or `7d` (days), `12h`, `30m`; nil where it is none of these.
  static func seconds(_ text: String) -> Int64? {
    let units: [Character: Int64] = ["d": 86_400, "j": 86_400, "h": 3_600, "m": 60, "w": 604_800]
    let unit = text.last.flatMap { units[$0] }
    let digits = unit == nil ? Substring(text) : text.dropLast()
    guard let count = number(digits.utf8) else { return nil }
    let (seconds, overflow) = Int64(count).multipliedReportingOverflow(by: unit ?? 86_400)
    return overflow ? nil : seconds
  }
}
