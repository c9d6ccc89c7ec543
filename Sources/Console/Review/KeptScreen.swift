public import Terminal

/// A screen as it was shown, with what was done on it: what a trainee looks at again after a play.
public struct KeptScreen: Hashable, Sendable {
  /// When it was, and what was done.
  public let caption: String
  /// The screen.
  public let frame: Frame

  /// A screen to look at again.
  public init(_ frame: Frame, caption: String) {
    self.frame = frame
    self.caption = caption
  }

  /// The text of its rows, without blanks at their ends.
  public var rows: [String] { (0..<frame.size.height).map { frame.text(row: $0) } }

  /// The roles of a row's text, as `0-11 bar.title`: from which column to which; ordinary text is left out.
  public func roles(row y: Int) -> [String] {
    runs(row: y).filter { $0.style.role != .text }.map { run in
      "\(run.from)-\(run.to) \(run.style.role.rawValue)"
    }
  }

  /// A row as runs of text in one style.
  func line(row y: Int) -> StyledLine {
    let cells = Array(frame.row(y))
    return StyledLine(
      runs(row: y).map { run in
        StyledLine.Span(
          cells[run.from...run.to].reduce(into: "") { $0 += $1.glyph.text }, run.style)
      })
  }

  private typealias Run = (from: Int, to: Int, style: Style)

  private func runs(row y: Int) -> [Run] {
    var runs: [Run] = []
    for (x, cell) in frame.row(y).enumerated() {
      if let last = runs.last, last.style == cell.style {
        runs[runs.count - 1].to = x
      } else {
        runs.append((x, x, cell.style))
      }
    }
    return runs
  }
}
