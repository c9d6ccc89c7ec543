import Terminal
import TerminalTesting

/// Compares what an emulator shows with what a frame says.
struct FrameComparison {
  /// How the roles are painted.
  let paints: PaintTable
  /// Attributes that the terminal's description does not have.
  let lacks: Attributes

  /// The first cell, or other property, that is not as it should be; nil where all are.
  func firstDifference(_ frame: Frame, _ emulator: Emulator) -> String? {
    for y in 0..<frame.size.height {
      for x in 0..<frame.size.width {
        let wanted = frame[Point(x: x, y: y)]
        if wanted.glyph.isTail { continue }
        let shown = emulator.cell(x: x, y: y)
        if let fault = fault(wanted, shown, paints[wanted.style.role]) {
          return "column \(x), row \(y): \(fault)\nframe:    \(frame.text(row: y))\n"
            + "emulator: \(emulator.text(row: y))"
        }
      }
    }
    if emulator.cursor != (frame.cursor.x, frame.cursor.y) { return "cursor \(emulator.cursor)" }
    if emulator.cursorVisible != frame.showsCursor { return "cursor shown or not" }
    if emulator.alternateScreen != frame.modes.alternateScreen { return "alternate screen" }
    if emulator.mouse != frame.modes.mouse { return "mouse" }
    return nil
  }

  private func fault(
    _ wanted: Cell, _ shown: Emulator.ScreenCell, _ paint: TerminalPaint
  ) -> String? {
    let attributes = paint.attributes.union(wanted.style.attributes).subtracting(lacks)
    if shown.text.unicodeScalars.elementsEqual(wanted.glyph.text.unicodeScalars) == false {
      return "\(shown.text.debugDescription) for \(wanted.glyph.text.debugDescription)"
    }
    if shown.width != wanted.glyph.width { return "width \(shown.width) of \(shown.text)" }
    if shown.bold != attributes.contains(.bold) { return "bold \(shown.bold)" }
    if shown.italic != attributes.contains(.italic) { return "italic \(shown.italic)" }
    if shown.underline != attributes.contains(.underline) { return "underline \(shown.underline)" }
    if shown.reverse != attributes.contains(.reverse) { return "reverse \(shown.reverse)" }
    if shown.foreground != Int(paint.foreground) { return "foreground \(shown.foreground)" }
    if shown.background != Int(paint.background) { return "background \(shown.background)" }
    return nil
  }
}
