/// One line of a script: its first word, and what stands behind it.
struct ScriptLine {
  /// The first word; empty for a blank line or a remark.
  let verb: String
  /// What stands behind it.
  let rest: String
  /// Where the first word begins, from 1.
  let column: Int
  /// Whether a text of several lines begins here.
  let opensText: Bool

  var isEmpty: Bool { verb.isEmpty }

  init(_ line: String) {
    let indent = line.prefix { $0 == " " || $0 == "\t" }
    let body = line.dropFirst(indent.count)
    column = indent.unicodeScalars.count + 1
    guard !body.isEmpty, !body.hasPrefix("#") else {
      (verb, rest, opensText) = ("", "", false)
      return
    }
    let word = body.prefix { $0 != " " && $0 != "\t" }
    verb = String(word)
    let behind = String(body.dropFirst(word.count)).trimmed
    opensText = behind == "<<<"
    rest = opensText ? "" : behind
  }

  /// The pieces of options; blanks within quotation marks count as letters. Nil where a mark is missing.
  static func pieces(_ text: String) -> [String]? {
    var pieces: [String] = []
    var current = ""
    var isQuoted = false
    for character in text {
      if character == "\"" {
        isQuoted.toggle()
      } else if character.isWhitespace, !isQuoted {
        if !current.isEmpty { pieces.append(current) }
        current = ""
      } else {
        current.append(character)
      }
    }
    if !current.isEmpty { pieces.append(current) }
    return isQuoted ? nil : pieces
  }
}

extension String {
  /// The text without blanks at its ends.
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
