extension KeyScript.Step: CustomStringConvertible {
  /// Reads one word; nil where it is no key and no known step.
  init?(_ word: String) {
    if let key = Key(name: word) {
      self = .key(key)
    } else if word.hasPrefix("text:") {
      self = .text(KeyScript.Step.decode(word.dropFirst(5)))
    } else if word.hasPrefix("paste:") {
      self = .paste(KeyScript.Step.decode(word.dropFirst(6)))
    } else if word.hasPrefix("wait:"), let milliseconds = Int64(word.dropFirst(5)),
      milliseconds >= 0
    {
      self = .wait(.milliseconds(milliseconds))
    } else {
      return nil
    }
  }

  /// The word.
  public var description: String {
    switch self {
    case .key(let key): key.name
    case .text(let text): "text:" + KeyScript.Step.encode(text)
    case .paste(let text): "paste:" + KeyScript.Step.encode(text)
    case .wait(let delay): "wait:\(delay.milliseconds)"
    }
  }

  private static func encode(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      switch character {
      case " ": result += "_"
      case "_": result += "__"
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      default: result.append(character)
      }
    }
  }

  private static func decode(_ text: Substring) -> String {
    var result = ""
    var rest = text
    while let character = rest.popFirst() {
      if character == "_", rest.first == "_" {
        rest.removeFirst()
        result.append("_")
      } else if character == "\\", let escaped = rest.popFirst() {
        result.append(escaped == "n" ? "\n" : escaped == "t" ? "\t" : escaped)
      } else {
        result.append(character == "_" ? " " : character)
      }
    }
    return result
  }
}
