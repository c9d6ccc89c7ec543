public import Phrases
public import Terminal

/// The debrief of a play on the screen: its text, and page by page the screens that the trainee saw.
///
/// A value: keys change it, and it is shown as a frame.
public struct PlayReview: Sendable {
  /// Which page is shown: 0 is the text, then come the screens.
  public private(set) var page = 0
  /// The first line of the text that is shown.
  public private(set) var top = 0
  private let text: [String]
  private let screens: [KeptScreen]
  private let phrases: Phrases
  private var height = 1
  private var lineCount = 0

  /// Longer lines than this are hard to read, however wide the terminal.
  static let widest = 100

  /// A debrief to read.
  ///
  /// - Parameters:
  ///   - text: its lines, unbroken.
  ///   - screens: what was seen, oldest first.
  ///   - phrases: the words.
  public init(text: [String], screens: [KeptScreen], _ phrases: Phrases) {
    self.text = text
    self.screens = screens
    self.phrases = phrases
  }

  /// How many pages there are.
  public var pageCount: Int { screens.count + 1 }

  /// Takes a key; false once the trainee leaves.
  public mutating func press(_ key: Key) -> Bool {
    switch key.code {
    case .escape, .character("q"): return false
    case .character("c") where key.modifiers == .control: return false
    case .right, .tab, .character("n"), .character("l"): page = min(page + 1, screens.count)
    case .left, .character("p"), .character("h"): page = max(page - 1, 0)
    case .home, .character("g"): move(to: 0)
    case .end, .character("G"): move(to: lineCount)
    case .down, .character("j"): move(to: top + 1)
    case .up, .character("k"): move(to: top - 1)
    case .pageDown, .character(" "): move(to: top + height)
    case .pageUp: move(to: top - height)
    default: break
    }
    return true
  }

  private mutating func move(to line: Int) {
    guard page == 0 else { return }
    top = max(0, min(line, lineCount - height))
  }

  /// What is shown in so many columns and rows.
  public mutating func frame(_ size: Size) -> Frame {
    var frame = Frame(size)
    guard size.width >= 8, size.height >= 3 else { return frame }
    if page == 0 { paintText(&frame) } else { paintScreen(screens[page - 1], &frame) }
    paintBar(&frame)
    return frame
  }

  private mutating func paintText(_ frame: inout Frame) {
    height = frame.size.height - 1
    let lines = text.flatMap { wrapped($0, in: frame.size.width) }
    lineCount = lines.count
    top = max(0, min(top, lineCount - height))
    for (row, line) in lines[top...].prefix(height).enumerated() {
      let isHead = row + top == 0 || (!line.isEmpty && line.first != " ")
      frame.put(
        line, at: Point(x: 1, y: row), Style(isHead ? .textStrong : .text),
        maxWidth: frame.size.width - 1)
    }
  }

  /// A line in as many as it takes: each as far in as the first, and behind its bar where it is quoted.
  private func wrapped(_ line: String, in width: Int) -> [String] {
    let indent = line.prefix { $0 == " " }.count
    let bar = line.dropFirst(indent).hasPrefix("│ ") ? "│ " : ""
    let hang = String(repeating: " ", count: min(indent, width / 3)) + bar
    let parts = TextWrap.lines(
      String(line.dropFirst(indent + bar.count)),
      width: min(width - 2, PlayReview.widest) - hang.count)
    return parts.map { hang + $0 }
  }

  private func paintScreen(_ screen: KeptScreen, _ frame: inout Frame) {
    for row in 0..<min(screen.frame.size.height, frame.size.height - 1) {
      frame.put(screen.line(row: row), at: Point(x: 0, y: row), maxWidth: frame.size.width)
    }
  }

  private func paintBar(_ frame: inout Frame) {
    let row = Rect(x: 0, y: frame.size.height - 1, width: frame.size.width, height: 1)
    frame.fill(row, Style(.bannerTraining))
    let end = frame.putRight(
      phrases.reviewKeys, endingAt: Point(x: row.maxX - 1, y: row.y), Style(.bannerTraining))
    let caption = page == 0 ? phrases.reviewTitle : screens[page - 1].caption
    let place = "\(page + 1)/\(pageCount) \(caption)"
    frame.put(
      " " + place, at: Point(x: 0, y: row.y), Style(.bannerTraining), maxWidth: max(0, end - 1))
    frame.cursor = Point(x: 0, y: row.y)
  }
}
