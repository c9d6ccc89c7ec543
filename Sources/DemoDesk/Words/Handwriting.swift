import RefundDesk

/// How carefully somebody writes. The texts are written carefully; this makes the others of them.
enum Handwriting: Int, CaseIterable, Sendable {
  /// With the typography of a book.
  case careful
  /// As most keyboards give it: straight apostrophes, plain spaces.
  case plain
  /// Without capitals.
  case hasty
  /// Without capitals and accents.
  case bare

  /// Whether sentences begin without a capital.
  var isSmall: Bool { self == .hasty || self == .bare }

  /// A whole sentence in this hand.
  func sentence(_ text: String, _ language: Language) -> String {
    isSmall ? Handwriting.smallStarts(applied(to: text, language)) : applied(to: text, language)
  }

  /// A text that need not begin a sentence, in this hand.
  func applied(to text: String, _ language: Language) -> String {
    switch self {
    case .careful: language == .fr ? Handwriting.typeset(text) : text
    case .plain: Handwriting.straight(text)
    case .hasty: Handwriting.tight(Handwriting.straight(text))
    case .bare: Handwriting.bareLetters(Handwriting.tight(Handwriting.straight(text)))
    }
  }

  /// Narrow no-break spaces where French printers put them.
  private static func typeset(_ text: String) -> String {
    var result = ""
    for character in text {
      if ";:!?»".contains(character), result.last == " " {
        result.removeLast()
        result.append("\u{202F}")
      }
      if character == " ", result.last == "«" {
        result.append("\u{202F}")
      } else {
        result.append(character)
      }
    }
    return result
  }

  /// Straight apostrophes and quotation marks, without the spaces inside French ones.
  private static func straight(_ text: String) -> String {
    var result = ""
    var opened = false
    for character in text {
      switch character {
      case "’": result.append("'")
      case "“", "”": result.append("\"")
      case "«":
        result.append("\"")
        opened = true
        continue
      case "»":
        if result.last == " " { result.removeLast() }
        result.append("\"")
      case " " where opened: break
      case "\u{202F}", "\u{A0}": result.append(" ")
      default: result.append(character)
      }
      opened = false
    }
    return result
  }

  /// No space before a mark.
  private static func tight(_ text: String) -> String {
    var result = ""
    for character in text {
      if "!?".contains(character), result.last == " " { result.removeLast() }
      result.append(character)
    }
    return result
  }

  /// The letters without their accents.
  static func bareLetters(_ text: String) -> String {
    var result = ""
    for character in text { result += accents[character] ?? String(character) }
    return result
  }

  /// The text with small letters where its sentences begin.
  static func smallStarts(_ text: String) -> String {
    var result = ""
    var atStart = true
    for character in text {
      // A lone capital such as a size or an initial stays.
      result += atStart && character.isUppercase ? character.lowercased() : String(character)
      if character.isLetter || character.isNumber { atStart = false }
      // After a slot there may have been a whole sentence.
      if ".!?\n}".contains(character) { atStart = true }
    }
    return result
  }

  private static let accents: [Character: String] = [
    "é": "e", "è": "e", "ê": "e", "ë": "e", "à": "a", "â": "a", "ä": "a", "î": "i", "ï": "i",
    "ô": "o", "ö": "o", "ù": "u", "û": "u", "ü": "u", "ç": "c", "É": "E", "È": "E", "À": "A",
    "Â": "A", "Ç": "C", "Ô": "O", "œ": "oe", "á": "a", "ó": "o", "í": "i", "ñ": "n", "ß": "ss",
    "ã": "a",
  ]
}
