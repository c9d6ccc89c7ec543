import Glibc
import Phrases
import RefundDesk
import Testing

@testable import Phrases

/// Reads the sources themselves, so that no phrase can be added without being looked at.
@Suite("French typography")
struct TypographyTests {
  /// Every `fr:` literal of the sources, with its file.
  static let phrases: [(file: String, text: String)] = sources.flatMap { file, text in
    literals(in: text, after: "fr:").map { (file, $0) }
  }

  @Test("there are phrases to look at")
  func found() {
    #expect(TypographyTests.phrases.count > 150)
  }

  @Test("no French phrase is empty or breaks the rules of printing")
  func rules() {
    for (file, phrase) in TypographyTests.phrases {
      let shown = French(stringLiteral: phrase).text
      #expect(!shown.isEmpty, "\(file)")
      for bad in [" :", " ;", " !", " ?", " »", "« ", " %", "'", "...", "  "] {
        #expect(!shown.contains(bad), "\(file): \(shown)")
      }
      for sign in [":", ";", "!", "?"] where phrase.contains(sign) {
        let glued = phrase.contains(/[^ \s:;!?]\Q\E[;!?]/) && sign != ":"
        #expect(!glued, "\(file): a space is missing before \(sign) in \(phrase)")
      }
    }
  }

  @Test("words are typeset and values are left alone")
  func values() {
    let name = "d'Arc : ! "
    let text: French = "L'avis de « \(name) » : 10 % ; ça va ?"
    #expect(
      text.text
        == "L’avis de «\u{202F}d'Arc : ! \u{202F}»\u{202F}: 10\u{A0}%\u{202F}; ça va\u{202F}?")
  }

  /// The texts of all Swift files of the target.
  static let sources: [(String, String)] = {
    var folder = #filePath.split(separator: "/").dropLast(3).map(String.init)
    folder += ["Sources", "Phrases"]
    let root = "/" + folder.joined(separator: "/")
    var result: [(String, String)] = []
    guard let directory = opendir(root) else { return [] }
    defer { closedir(directory) }
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard name.hasSuffix(".swift"), let file = fopen(root + "/" + name, "r") else { continue }
      defer { fclose(file) }
      var bytes = [UInt8](repeating: 0, count: 200_000)
      let count = fread(&bytes, 1, bytes.count, file)
      result.append((name, String(decoding: bytes[..<count], as: UTF8.self)))
    }
    return result.sorted { $0.0 < $1.0 }
  }()

  /// The string literals after a label, values replaced by a letter.
  static func literals(in text: String, after label: String) -> [String] {
    var result: [String] = []
    var rest = Substring(text)
    while let range = rest.range(of: label) {
      rest = rest[range.upperBound...].drop { $0 == " " || $0 == "\n" }
      guard rest.first == "\"" else { continue }
      if rest.hasPrefix("\"\"\"") { rest = rest.dropFirst(2) }
      var literal = ""
      var depth = 0
      var previous: Character = " "
      rest = rest.dropFirst()
      while let character = rest.first {
        rest = rest.dropFirst()
        if depth == 0, character == "\"" { break }
        if character == "(", previous == "\\" || depth > 0 {
          if depth == 0 { literal.removeLast() }
          depth += 1
        } else if character == ")", depth > 0 {
          depth -= 1
          if depth == 0 { literal += "X" }
        } else if depth == 0 {
          literal.append(character)
        }
        previous = character
      }
      // Lines of a long literal are joined as the compiler joins them.
      let lines = literal.split(separator: "\n").map { line in
        let text = line.drop { $0 == " " }
        return text.last == "\\" ? text.dropLast() : text
      }
      result.append(lines.joined().replacing("\\u{00A0}", with: "\u{A0}"))
    }
    return result
  }
}

extension Substring {
  fileprivate func range(of needle: String) -> Range<Index>? { firstRange(of: needle) }

  @Test(
    "elides before a name that begins with a vowel, and before no other",
    arguments: [
      ("anna", "Note d’anna"), ("Élise", "Note d’Élise"), ("henry", "Note d’henry"),
      ("yves", "Note d’yves"), ("yasmine", "Note de yasmine"), ("bruno", "Note de bruno"),
    ])
  func elision(name: String, words: String) {
    #expect(Phrases(.fr).noteBy(name, "…").hasPrefix(words + "\u{202F}:"))
  }
}
