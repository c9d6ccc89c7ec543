extension Frame {
  /// Draws a border along the edge of a rectangle; what lies inside stays.
  public mutating func box(_ rect: Rect, _ style: Style, lines: BoxLines = .light) {
    guard rect.width >= 2, rect.height >= 2 else { return }
    let glyphs = lines.glyphs
    let (right, bottom) = (rect.maxX - 1, rect.maxY - 1)
    rule(x: rect.x + 1, y: rect.y, width: rect.width - 2, style, glyphs[4])
    rule(x: rect.x + 1, y: bottom, width: rect.width - 2, style, glyphs[4])
    column(x: rect.x, y: rect.y + 1, height: rect.height - 2, style, glyphs[5])
    column(x: right, y: rect.y + 1, height: rect.height - 2, style, glyphs[5])
    let corners = [(rect.x, rect.y), (right, rect.y), (rect.x, bottom), (right, bottom)]
    for ((x, y), glyph) in zip(corners, glyphs) {
      fill(Rect(x: x, y: y, width: 1, height: 1), style, glyph)
    }
  }

  /// Draws a border with a title in its upper edge.
  public mutating func box(
    _ rect: Rect, _ style: Style, title: String, _ titleStyle: Style, lines: BoxLines = .light
  ) {
    box(rect, style, lines: lines)
    guard !title.isEmpty, rect.width >= 6, rect.height >= 2 else { return }
    put(" \(title) ", at: Point(x: rect.x + 2, y: rect.y), titleStyle, maxWidth: rect.width - 4)
  }

  /// Draws a horizontal line.
  public mutating func rule(
    x: Int, y: Int, width: Int, _ style: Style, _ glyph: Glyph = Glyph("─")
  ) {
    fill(Rect(x: x, y: y, width: width, height: 1), style, glyph)
  }

  /// Draws a vertical line.
  public mutating func column(
    x: Int, y: Int, height: Int, _ style: Style, _ glyph: Glyph = Glyph("│")
  ) {
    fill(Rect(x: x, y: y, width: 1, height: height), style, glyph)
  }
}
