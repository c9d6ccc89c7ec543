import RefundDesk

/// An amount as a text writes it: figures with a sign or name of a currency beside them.
struct AmountInText: Hashable, Sendable {
  /// As it stands there.
  let text: String
  /// The figures, with a point before cents.
  private let decimal: String
  /// The codes of the currencies that are meant; `$` has several.
  private let codes: Set<String>

  /// Whether it is an amount: `84,90` and, for whole units, `84`.
  func isWorth(_ amount: Money) -> Bool {
    guard codes.contains(amount.currency.code) else { return false }
    let plain = amount.decimalText
    if decimal == plain { return true }
    let parts = plain.split(separator: ".")
    return parts.count == 2 && parts[1].allSatisfy { $0 == "0" } && decimal == String(parts[0])
  }

  /// Every amount of a text.
  static func all(in text: String) -> [AmountInText] {
    let characters = Array(text)
    var found: [AmountInText] = []
    var index = 0
    while index < characters.count {
      guard isDigit(characters[index]) else {
        index += 1
        continue
      }
      let number = number(characters, from: index)
      let behind = currency(after: number.end, in: characters)
      if let currency = currency(before: index, in: characters) ?? behind {
        let from = currency.start ?? index
        let to = max(number.end, currency.end ?? 0)
        found.append(
          AmountInText(
            text: String(characters[from..<to]), decimal: number.decimal, codes: currency.codes))
      }
      index = number.end
    }
    return found
  }

  /// The figures from a place on: `1 234,56`, `1,234.56`, `84.9`.
  private static func number(_ text: [Character], from start: Int) -> (decimal: String, end: Int) {
    var decimal = ""
    var index = start
    while index < text.count {
      let character = text[index]
      let digits = text[(index + 1)...].prefix(while: isDigit).count
      if isDigit(character) {
        decimal.append(character)
      } else if ",.".contains(character), digits == 2 {
        decimal += "." + String(text[(index + 1)...(index + 2)])
        return (decimal, index + 3)
      } else if ",. \u{A0}\u{202F}".contains(character), digits == 3 {
        // A group of thousands.
        decimal += ""
      } else {
        break
      }
      index += 1
    }
    return (decimal, index)
  }

  private typealias Sign = (codes: Set<String>, start: Int?, end: Int?)

  private static func currency(before index: Int, in text: [Character]) -> Sign? {
    var end = index
    while end > 0, isBlank(text[end - 1]) { end -= 1 }
    guard end > 0 else { return nil }
    if let codes = signs[String(text[end - 1])] { return (codes, end - 1, nil) }
    var start = end
    while start > 0, text[start - 1].isLetter { start -= 1 }
    let word = SearchText.folded(String(text[start..<end]))
    // A name before the figures is only read as a code, such as EUR 84.90.
    return word.count == 3 ? signs[word].map { ($0, start, nil) } : nil
  }

  private static func currency(after index: Int, in text: [Character]) -> Sign? {
    var start = index
    while start < text.count, isBlank(text[start]) { start += 1 }
    guard start < text.count else { return nil }
    if let codes = signs[String(text[start])] { return (codes, nil, start + 1) }
    let word = text[start...].prefix { $0.isLetter }
    return signs[SearchText.folded(String(word))].map { ($0, nil, start + word.count) }
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
  private static func isBlank(_ character: Character) -> Bool {
    " \u{A0}\u{202F}".contains(character)
  }

  private static let signs: [String: Set<String>] = {
    let dollars: Set<String> = ["USD", "CAD", "AUD"]
    var table: [String: Set<String>] = ["€": ["EUR"], "£": ["GBP"], "$": dollars]
    for word in ["eur", "euro", "euros"] { table[word] = ["EUR"] }
    for word in ["gbp", "livre", "livres", "pound", "pounds"] { table[word] = ["GBP"] }
    for word in ["dollar", "dollars"] { table[word] = dollars }
    for code in ["usd", "cad", "aud"] { table[code] = [code.uppercased()] }
    return table
  }()
}
