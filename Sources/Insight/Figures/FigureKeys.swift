import RefundDesk

/// Identifiers as rows keep them: bytes one behind the other, and a hash of each to find it by.
struct FigureKeys: Sendable {
  /// The bytes of all identifiers.
  var bytes = FigureTable<UInt8>()

  /// Keeps an identifier; returns where it lies.
  mutating func keep(_ text: String) -> (start: UInt32, length: UInt16) {
    let start = UInt32(truncatingIfNeeded: bytes.count)
    for byte in text.utf8 { bytes.append(byte) }
    return (start, UInt16(truncatingIfNeeded: text.utf8.count))
  }

  /// The identifier that lies at a place.
  func text(_ start: UInt32, _ length: UInt16) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(Int(length))
    bytes.scan(Int(start)..<Int(start) + Int(length)) { text.append($0) }
    return String(decoding: text, as: UTF8.self)
  }

  /// A hash that is the same in every run (FNV-1a, 64 bits).
  static func hash(_ text: String) -> UInt64 { hash(text.utf8) }

  /// A hash that is the same in every run (FNV-1a, 64 bits).
  static func hash(_ bytes: some Sequence<UInt8>, seed: UInt64 = 0xcbf2_9ce4_8422_2325) -> UInt64 {
    var hash = seed
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash
  }
}
