/// The text of a marked paste, as it comes.
struct PasteBuffer: Hashable, Sendable {
  /// Bytes after which a part is handed over, so that no paste fills the memory.
  static let partSize = 65_536
  private static let end = Array("\u{1B}[201~".utf8)

  private var bytes: [UInt8] = []
  private(set) var isFinished = false

  /// Takes in a byte; returns a part of a long paste, or its rest at the end.
  mutating func append(_ byte: UInt8) -> [InputEvent] {
    bytes.append(byte)
    if byte == UInt8(ascii: "~"), bytes.suffix(PasteBuffer.end.count) == PasteBuffer.end[...] {
      bytes.removeLast(PasteBuffer.end.count)
      return finish()
    }
    guard bytes.count >= PasteBuffer.partSize else { return [] }
    return take(bytes.count - boundary())
  }

  /// Hands over what is left.
  mutating func finish() -> [InputEvent] {
    isFinished = true
    return take(bytes.count)
  }

  /// The bytes at the end that may belong to what is still to come.
  private func boundary() -> Int {
    var kept = PasteBuffer.end.count
    while kept < bytes.count {
      let byte = bytes[bytes.count - kept]
      // Neither a scalar nor a line break is cut in two.
      if byte & 0xC0 != 0x80, byte != 0x0A { break }
      kept += 1
    }
    return kept
  }

  private mutating func take(_ count: Int) -> [InputEvent] {
    guard count > 0 else { return [] }
    let text = String(decoding: PasteBuffer.lineFeeds(bytes[..<count]), as: UTF8.self)
    bytes.removeFirst(count)
    return [.paste(text)]
  }

  /// Line ends as the program keeps them: terminals send a carriage return for each.
  private static func lineFeeds(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var last: UInt8 = 0
    for byte in bytes {
      if byte == 0x0D {
        result.append(0x0A)
      } else if !(byte == 0x0A && last == 0x0D) {
        result.append(byte)
      }
      last = byte
    }
    return result
  }
}
