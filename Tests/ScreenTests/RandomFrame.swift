import Terminal
import TerminalTesting

/// Frames full of what people, shops and fraudsters write.
enum RandomFrame {
  private static let texts = [
    "Return for order #1042", "remboursement à 1 234,56 €", "注文をキャンセル", "반품 요청", "שלום עולם",
    "مرحبا", "👩‍👩‍👧 family", "🇫🇷 flag", "👍🏽 ok", "e\u{301}t\u{300}e\u{323}\u{302}", "│ ─ ┌ … › ✓",
    "tab\there", "esc\u{1B}[31m", "z\u{300}\u{301}\u{302}\u{303}algo", "\u{202E}gnp.exe", "①②③ ☎ ★",
    "wide 中 at the edge 中中中中", "x", "", "    ", "❤️ 1️⃣ ™️", "한글 composed",
  ]

  /// A frame with as many pieces of text, boxes and fills as its size wants, on top of another one.
  static func make(
    _ size: Size, on previous: Frame?, using generator: inout SeededGenerator
  ) -> Frame {
    var frame = Frame(size)
    if let previous, previous.size == size, Bool.random(using: &generator) { frame = previous }
    for _ in 0..<Int.random(in: 1...60, using: &generator) { draw(in: &frame, using: &generator) }
    frame.cursor = point(size, using: &generator)
    frame.showsCursor = Bool.random(using: &generator)
    frame.modes.title = texts.randomElement(using: &generator) ?? ""
    frame.modes.mouse = Int.random(in: 0..<8, using: &generator) == 0
    return frame
  }

  private static func draw(in frame: inout Frame, using generator: inout SeededGenerator) {
    let place = point(frame.size, using: &generator)
    let style = style(using: &generator)
    let width = Int.random(in: 0...frame.size.width, using: &generator)
    let height = Int.random(in: 0...frame.size.height, using: &generator)
    let area = Rect(x: place.x, y: place.y, width: width, height: height)
    switch Int.random(in: 0..<12, using: &generator) {
    case 0: frame.fill(area, style)
    case 1: frame.box(area, style, title: texts.randomElement(using: &generator) ?? "", style)
    case 2: frame.restyle(area) { $0.adding(style.attributes) }
    case 3: frame.rule(x: place.x, y: place.y, width: width, style)
    default:
      let text = texts.randomElement(using: &generator) ?? ""
      frame.put(text, at: place, style, maxWidth: Bool.random(using: &generator) ? width : nil)
    }
  }

  private static func point(_ size: Size, using generator: inout SeededGenerator) -> Point {
    Point(
      x: Int.random(in: 0..<size.width, using: &generator),
      y: Int.random(in: 0..<size.height, using: &generator))
  }

  private static func style(using generator: inout SeededGenerator) -> Style {
    Style(
      Role.allCases.randomElement(using: &generator) ?? .text,
      Attributes(rawValue: UInt8.random(in: 0..<32, using: &generator)))
  }
}
