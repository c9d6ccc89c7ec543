/// Reads what ``FigureWriter`` wrote. Everything is checked against the length; nothing is believed.
struct FigureReader {
  private let memory: FigureMemory
  private var index = 0

  init(_ memory: FigureMemory) { self.memory = memory }

  private var bytes: UnsafeMutableRawBufferPointer { memory.bytes }

  /// Whether everything has been read.
  var isAtEnd: Bool { index == bytes.count }

  mutating func number() -> Int? {
    guard bytes.count - index >= 8 else { return nil }
    defer { index += 8 }
    return Int(exactly: bytes.loadUnaligned(fromByteOffset: index, as: Int64.self))
  }

  mutating func text() -> String? {
    guard let count = number(), let part = take(count) else { return nil }
    return String(decoding: part, as: UTF8.self)
  }

  mutating func words() -> FigureWords? {
    guard let count = number(), count > 0, count <= bytes.count - index else { return nil }
    var words: [String] = []
    words.reserveCapacity(count)
    for _ in 0..<count {
      guard let word = text() else { return nil }
      words.append(word)
    }
    return FigureWords(words: words)
  }

  /// A table of rows where it lies; nil where it is cut off, or its rows have another shape.
  mutating func rows<Row: BitwiseCopyable & Sendable>(of _: Row.Type) -> FigureTable<Row>? {
    let stride = MemoryLayout<Row>.stride
    guard let width = number(), width == stride, let count = number(), count >= 0,
      skip(toMultipleOf: FigureWriter.alignment), count <= (bytes.count - index) / stride
    else { return nil }
    defer { index += count * stride }
    return FigureTable(memory, at: index, count: count)
  }

  private mutating func skip(toMultipleOf step: Int) -> Bool {
    let next = (index + step - 1) / step * step
    guard next <= bytes.count else { return false }
    index = next
    return true
  }

  private mutating func take(_ count: Int) -> UnsafeRawBufferPointer? {
    guard count >= 0, bytes.count - index >= count else { return nil }
    defer { index += count }
    return UnsafeRawBufferPointer(rebasing: bytes[index..<index + count])
  }
}
