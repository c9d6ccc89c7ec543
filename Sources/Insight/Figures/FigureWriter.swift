/// Writes figures as bytes: numbers, texts and whole tables of rows as they lie in memory.
struct FigureWriter {
  private(set) var bytes: [UInt8] = []

  /// Tables begin on a multiple of this, so that their rows can be read where they lie.
  static let alignment = 16

  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  mutating func add(_ number: Int) {
    withUnsafeBytes(of: Int64(number)) { bytes.append(contentsOf: $0) }
  }

  mutating func add(_ text: String) {
    add(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func add(_ words: FigureWords) {
    add(words.words.count)
    for word in words.words { add(word) }
  }

  mutating func add<Row: BitwiseCopyable>(_ rows: [Row]) {
    add(MemoryLayout<Row>.stride)
    add(rows.count)
    while bytes.count % FigureWriter.alignment != 0 { bytes.append(0) }
    rows.withUnsafeBytes { bytes.append(contentsOf: $0) }
  }
}
