extension Frame {
  /// Puts one line of text; what does not fit ends in "…".
  ///
  /// - Parameters:
  ///   - text: one line; what cannot be shown becomes U+FFFD or is left out.
  ///   - origin: where it begins; columns left of the frame are skipped.
  ///   - style: how it looks.
  ///   - maxWidth: columns it may take; nil is up to the right edge.
  /// - Returns: the columns written.
  @discardableResult
  public mutating func put(
    _ text: String, at origin: Point, _ style: Style = .text, maxWidth: Int? = nil
  ) -> Int {
    guard origin.y >= 0, origin.y < size.height, origin.x < size.width else { return 0 }
    let limit = min(size.width, origin.x + max(0, maxWidth ?? size.width))
    var x = origin.x
    var lastX = x
    var glyphs = GlyphReader(text)
    while let glyph = glyphs.next() {
      if x + glyph.width > limit {
        putEllipsis(after: x, last: lastX, limit: limit, row: origin.y, style)
        return max(0, limit - max(0, origin.x))
      }
      lastX = x
      set(glyph, x: x, y: origin.y, style)
      x += glyph.width
    }
    return max(0, x - max(0, origin.x))
  }

  /// Puts text into a field of exactly `width` columns, padded in the same style.
  public mutating func putField(
    _ text: String, at origin: Point, width: Int, _ style: Style = .text,
    align: Alignment = .left
  ) {
    fill(Rect(x: origin.x, y: origin.y, width: width, height: 1), style)
    let slack = align == .left ? 0 : max(0, width - TextWidth.columns(text))
    let shift = align == .centre ? slack / 2 : slack
    put(text, at: Point(x: origin.x + shift, y: origin.y), style, maxWidth: width - shift)
  }

  /// Puts text so that it ends before the column `end`.
  ///
  /// - Returns: the column where it begins.
  @discardableResult
  public mutating func putRight(
    _ text: String, endingAt end: Point, _ style: Style = .text, maxWidth: Int? = nil
  ) -> Int {
    let width = min(TextWidth.columns(text), maxWidth ?? end.x)
    put(text, at: Point(x: end.x - width, y: end.y), style, maxWidth: width)
    return end.x - width
  }

  /// Puts runs of differently styled text one after the other.
  ///
  /// - Returns: the columns written.
  @discardableResult
  public mutating func put(_ line: StyledLine, at origin: Point, maxWidth: Int? = nil) -> Int {
    let limit = maxWidth ?? max(0, size.width - origin.x)
    var used = 0
    for span in line.spans where used < limit {
      used += put(
        span.text, at: Point(x: origin.x + used, y: origin.y), span.style, maxWidth: limit - used)
    }
    return used
  }

  /// Fills a rectangle with one glyph, by default a space.
  public mutating func fill(_ rect: Rect, _ style: Style, _ glyph: Glyph = .blank) {
    let area = rect.intersection(bounds)
    guard !area.isEmpty, glyph.width == 1 else { return }
    let cell = Cell(glyph, style)
    for y in area.rows {
      mendEdges(from: area.x, to: area.maxX, row: y)
      let start = y * size.width
      for index in (start + area.x)..<(start + area.maxX) { cells[index] = cell }
    }
  }

  /// Changes the style of what is already there: a selection, a match.
  public mutating func restyle(_ rect: Rect, _ change: (Style) -> Style) {
    let area = rect.intersection(bounds)
    for y in area.rows {
      for x in area.x..<area.maxX {
        let index = y * size.width + x
        cells[index].style = change(cells[index].style)
      }
    }
  }

  /// Writes one glyph, if all of it lies inside the frame, and blanks what it cuts in two.
  private mutating func set(_ glyph: Glyph, x: Int, y: Int, _ style: Style) {
    let width = glyph.width
    guard x >= 0, x + width <= size.width else { return }
    mendEdges(from: x, to: x + width, row: y)
    let index = y * size.width + x
    cells[index] = Cell(glyph, style)
    if width == 2 { cells[index + 1] = Cell(.tail, style) }
  }

  /// Blanks the outer halves of wide glyphs that a write to these columns cuts.
  private mutating func mendEdges(from start: Int, to end: Int, row: Int) {
    let base = row * size.width
    if start > 0, cells[base + start].glyph.isTail { cells[base + start - 1].glyph = .blank }
    if end < size.width, cells[base + end].glyph.isTail { cells[base + end].glyph = .blank }
  }

  /// Ends a cut text: in the free column before the limit, or over its last glyph.
  private mutating func putEllipsis(
    after x: Int, last lastX: Int, limit: Int, row: Int, _ style: Style
  ) {
    let place = x < limit ? x : lastX
    guard place < limit else { return }
    set(Glyph("…"), x: place, y: row, style)
    for column in (place + 1)..<max(place + 1, limit) { set(.blank, x: column, y: row, style) }
  }
}
