import RefundDesk

/// A text with slots, cut into its pieces once for every hand.
///
/// A class, since thousands of messages share it and it never changes.
final class Template: Sendable {
  enum Piece: Sendable {
    case words(String)
    case slot(Slot)
  }

  /// How its writer feels.
  let tone: Tone
  /// The slots that must be known for it to be used.
  let needs: SlotSet
  private let pieces: [[Piece]]

  /// Reads a text: `*` before it marks an angry one and `+` a chatty one.
  ///
  /// Lines are joined; an empty one begins a paragraph.
  init(_ source: Substring, _ language: Language) {
    var text = source.drop { $0.isWhitespace }
    switch text.first {
    case "*": tone = .angry
    case "+": tone = .chatty
    default: tone = .calm
    }
    if tone != .calm { text = text.dropFirst().drop { $0 == " " } }
    let whole = Template.joined(text)
    pieces = Handwriting.allCases.map { hand in
      Template.pieces(of: hand.sentence(whole, language), isSmall: hand.isSmall)
    }
    var needs = SlotSet()
    for case .slot(let slot) in pieces[0] { needs.insert(SlotSet(slot)) }
    self.needs = needs.intersection(.notAlwaysThere)
  }

  /// Every text of a block whose texts are divided by lines of three dashes.
  static func all(of block: String, _ language: Language) -> [Template] {
    block.split(separator: "---\n").map { Template($0, language) }
  }

  /// Appends the text, filled in.
  func write(_ scene: Scene, to text: inout String) {
    for piece in pieces[scene.hand.rawValue] {
      switch piece {
      case .words(let words): text += words
      case .slot(let slot): scene.fill(slot, to: &text)
      }
    }
  }

  private static func joined(_ text: Substring) -> String {
    let paragraphs = text.split(separator: "\n\n").map { paragraph in
      paragraph.split(separator: "\n").joined(separator: " ")
    }
    return paragraphs.joined(separator: "\n\n")
  }

  private static func pieces(of text: String, isSmall: Bool) -> [Piece] {
    var pieces: [Piece] = []
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      if open > rest.startIndex { pieces.append(.words(String(rest[..<open]))) }
      let word = rest[rest.index(after: open)..<close]
      // A hand without capitals has made small letters of the braces' words too.
      if let slot = Slot.named(word) { pieces.append(.slot(isSmall ? slot.small : slot)) }
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.words(String(rest))) }
    return pieces
  }
}
