import RefundDesk

/// What customers write in one language: whole sentences, of which a message takes one of each part.
///
/// `{x}` stands for the article with its own word, `{X}` the same at the start of a sentence; in French
/// `{il}` and `{e}` agree with it.
struct DemoWords: Sendable {
  let openings: [String]
  let problems: [Reason: [String]]
  let contexts: [String]
  let wishes: [Wish: [String]]
  let closings: [String]
  let replies: [String]
  let reminders: [String]
  let notes: [String]

  static func of(_ language: Language) -> DemoWords { language == .fr ? french : english }

  /// A sentence about an item.
  static func fill(_ sentence: String, _ item: DemoItem, _ language: Language) -> String {
    guard sentence.utf8.contains(UInt8(ascii: "{")) else { return sentence }
    let noun = language == .fr ? item.fr : item.en
    let rest = sentence.utf8
    var result = ""
    result.reserveCapacity(rest.count + 48)
    var start = rest.startIndex
    while let open = rest[start...].firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      result += sentence[start..<open]
      switch sentence[rest.index(after: open)..<close] {
      case "x": result += noun
      case "X": result += noun.prefix(1).uppercased() + noun.dropFirst()
      case "il": result += item.isFeminine ? "elle" : "il"
      case "le": result += item.isFeminine ? "la" : "le"
      case "e": result += item.isFeminine ? "e" : ""
      default: break
      }
      start = rest.index(after: close)
    }
    return result + sentence[start...]
  }

  /// A closing with the name under it.
  static func signed(_ closing: String, _ name: String) -> String {
    let bytes = closing.utf8
    guard let open = bytes.firstIndex(of: UInt8(ascii: "{")),
      let close = bytes[open...].firstIndex(of: UInt8(ascii: "}"))
    else { return closing }
    return closing[..<open] + name + closing[bytes.index(after: close)...]
  }
}
