import RefundDesk

/// The text of all rows in one array of bytes, so that a word is looked for in one pass over it.
struct SearchArena: Sendable {
  /// A row's text: where it lies, and how much of it plain words are searched in.
  struct Piece: Hashable, Sendable {
    var start: Int32
    var count: Int32
    var searched: Int32
  }

  /// A piece in the order of the bytes, with its row; negative once a newer one has taken its place.
  private struct Entry: Sendable {
    var start: Int32
    var row: Int32
  }

  private var bytes: [UInt8] = []
  private var pieces: [Piece] = []
  private var entries: [Entry] = []

  mutating func reserve(_ rows: Int) {
    bytes.reserveCapacity(rows * 96)
    pieces.reserveCapacity(rows)
    entries.reserveCapacity(rows)
  }

  /// Adds a row at the end, or puts newer text in the place of its old one.
  mutating func put(_ row: QueueRow, at index: Int) {
    let text = QueueText(row).bytes
    let start = Int32(bytes.count)
    let piece = Piece(
      start: start, count: Int32(text.count), searched: SearchArena.searched(text))
    if index < pieces.count {
      retire(pieces[index].start)
      pieces[index] = piece
    } else {
      pieces.append(piece)
    }
    entries.append(Entry(start: start, row: Int32(index)))
    bytes += text
  }

  private mutating func retire(_ start: Int32) {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].start < start { low = middle + 1 } else { high = middle }
    }
    if low < entries.count { entries[low].row = -1 }
  }

  /// How many bytes come before the parts that only filters of their field look at.
  private static func searched(_ text: [UInt8]) -> Int32 {
    var parts = 0
    for (index, byte) in text.enumerated() where byte == SearchText.separator {
      parts += 1
      if parts == QueueText.searchedParts { return Int32(index) }
    }
    return Int32(text.count)
  }

  /// For each row whether a word stands in it.
  func rows(holding word: [UInt8]) -> [Bool] {
    var found = [Bool](repeating: word.isEmpty, count: pieces.count)
    guard !word.isEmpty else { return found }
    let search = ByteSearch(needle: word)
    bytes.withUnsafeBytes { text in
      var entry = 0
      var place = 0
      while let hit = search.next(in: text, from: place) {
        while entry + 1 < entries.count, Int(entries[entry + 1].start) <= hit { entry += 1 }
        let row = Int(entries[entry].row)
        if row >= 0, hit + word.count <= Int(pieces[row].start + pieces[row].searched) {
          found[row] = true
        }
        // One hit is enough: on with the next row.
        place = entry + 1 < entries.count ? Int(entries[entry + 1].start) : text.count
      }
    }
    return found
  }

  /// Lends the whole text of a row.
  func text<Value>(of row: Int, _ body: (UnsafeRawBufferPointer) -> Value) -> Value {
    let piece = pieces[row]
    let start = Int(piece.start)
    return bytes.withUnsafeBytes { text in
      body(UnsafeRawBufferPointer(rebasing: text[start..<(start + Int(piece.count))]))
    }
  }
}
