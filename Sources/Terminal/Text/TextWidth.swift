/// The columns that text takes in a frame.
public enum TextWidth {
  /// The columns of one line, as `Frame.put` draws it.
  public static func columns(_ text: String) -> Int {
    var glyphs = GlyphReader(text)
    var columns = 0
    while let glyph = glyphs.next() { columns += glyph.width }
    return columns
  }

  /// The longest beginning of a line that fits into some columns; clusters stay whole.
  public static func prefix(_ text: String, columns limit: Int) -> Substring {
    var used = 0
    var end = text.startIndex
    for index in text.indices {
      used += columns(String(text[index]))
      if used > limit { break }
      end = text.index(after: index)
    }
    return text[..<end]
  }
}
