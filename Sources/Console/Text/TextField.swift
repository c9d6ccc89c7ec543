import Terminal

/// A field that a person types into: text, and where the cursor stands.
///
/// Positions count characters as people see them, so that no letter is ever cut in two.
public struct TextField: Hashable, Sendable {
  /// The most characters that a field takes.
  static let limit = 20_000

  /// Whether line feeds may be typed.
  public let isMultiline: Bool
  private(set) var characters: [Character]
  /// How many characters stand before the cursor.
  public private(set) var cursor: Int

  /// A field with a text in it, the cursor after it.
  public init(_ text: String = "", isMultiline: Bool = false) {
    self.isMultiline = isMultiline
    characters = Array(text.prefix(TextField.limit))
    cursor = characters.count
  }

  /// What has been typed.
  public var text: String { String(characters) }
  /// Whether nothing has been typed.
  public var isEmpty: Bool { characters.isEmpty }
  /// Whether there is anything but blanks.
  public var hasWords: Bool { characters.contains { !$0.isWhitespace } }

  // MARK: Editing

  /// Puts text in at the cursor; what hides or controls is left out, as anywhere in the desk.
  public mutating func insert(_ text: String) {
    let clean = CleanText(text, lines: isMultiline ? .several : .single).text
    let room = max(0, TextField.limit - characters.count)
    let before = characters[..<cursor]
    // Joined as text, so that a mark typed after its letter becomes one character with it.
    let left = Array(String(before) + clean.prefix(room))
    characters = left + characters[cursor...]
    cursor = left.count
  }

  /// Puts a text in the place of everything.
  public mutating func replace(with text: String) {
    characters = []
    cursor = 0
    insert(text)
  }

  /// Puts the cursor at the beginning.
  mutating func rewind() { cursor = 0 }

  /// Takes in a key; false where it means nothing in a field.
  mutating func take(_ key: Key) -> Bool {
    if let scalar = key.typed {
      insert(String(Character(scalar)))
      return true
    }
    switch key {
    case Key(.backspace): delete(from: cursor - 1)
    case Key(.delete), Key(.character("d"), .control): delete(from: cursor, to: cursor + 1)
    case Key(.left), Key(.character("b"), .control): move(to: cursor - 1)
    case Key(.right), Key(.character("f"), .control): move(to: cursor + 1)
    case Key(.left, .control), Key(.left, .alt), Key(.character("b"), .alt): move(to: wordStart)
    case Key(.right, .control), Key(.right, .alt), Key(.character("f"), .alt): move(to: wordEnd)
    case Key(.home), Key(.character("a"), .control): move(to: lineStart)
    case Key(.end): move(to: lineEnd)
    case Key(.home, .control): move(to: 0)
    case Key(.end, .control): move(to: characters.count)
    case Key(.character("w"), .control), Key(.backspace, .alt): delete(from: wordStart)
    case Key(.character("u"), .control): delete(from: lineStart)
    case Key(.character("k"), .control): delete(from: cursor, to: lineEnd)
    case Key(.enter) where isMultiline: insert("\n")
    default: return false
    }
    return true
  }

  private mutating func delete(from start: Int, to end: Int? = nil) {
    let range = max(0, start)..<max(max(0, start), min(end ?? cursor, characters.count))
    characters.removeSubrange(range)
    cursor = min(range.lowerBound, characters.count)
  }

  /// Puts the cursor before a character, as near as there is one.
  mutating func move(to place: Int) { cursor = max(0, min(place, characters.count)) }

  private var lineStart: Int {
    (characters[..<cursor].lastIndex(of: "\n") ?? -1) + 1
  }

  private var lineEnd: Int { characters[cursor...].firstIndex(of: "\n") ?? characters.count }

  private var wordStart: Int {
    var place = cursor
    while place > 0, !TextField.isWord(characters[place - 1]) { place -= 1 }
    while place > 0, TextField.isWord(characters[place - 1]) { place -= 1 }
    return place
  }

  private var wordEnd: Int {
    var place = cursor
    while place < characters.count, !TextField.isWord(characters[place]) { place += 1 }
    while place < characters.count, TextField.isWord(characters[place]) { place += 1 }
    return place
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }
}
