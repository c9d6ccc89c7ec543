extension Frame {
  /// The text of one row, without its trailing spaces.
  public func text(row y: Int) -> String {
    var line = row(y).reduce(into: "") { $0 += $1.glyph.text }
    while line.last == " " { line.removeLast() }
    return line
  }

  /// The text of all rows.
  public var text: String {
    (0..<size.height).map { text(row: $0) + "\n" }.joined()
  }

  /// The text, then one letter a cell for its style, then what the letters mean: a golden screen.
  ///
  /// Letters are given in the order of first appearance; ordinary text is a dot.
  public var golden: String {
    var letters: [Style: Character] = [.text: "."]
    var legend = ""
    var styles = ""
    let alphabet = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
    for y in 0..<size.height {
      for cell in row(y) {
        if letters[cell.style] == nil {
          let count = letters.count - 1
          letters[cell.style] = count < alphabet.count ? alphabet[count] : "?"
          legend += "\(letters[cell.style] ?? "?") \(cell.style)\n"
        }
        styles.append(letters[cell.style] ?? "?")
      }
      styles += "\n"
    }
    let place = "\(cursor.x),\(cursor.y)\(showsCursor ? "" : " hidden")"
    return text + "--- styles\n" + styles + "--- legend\n" + legend + "--- cursor \(place)\n"
  }
}
