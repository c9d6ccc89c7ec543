/// Gives every text a number, so that a file's many repetitions are kept and compared once.
///
/// Looked up by bytes: a text that is known already is never made a `String` again.
struct Interner {
  private(set) var texts: [String] = []
  private var hashes: [UInt64] = []
  /// Open addressing: numbers of texts, -1 where free; a power of two, at most half full.
  private var slots = [Int32](repeating: -1, count: 1 << 12)

  mutating func number(of text: String) -> Int32 {
    var text = text
    return text.withUTF8 { number(of: UnsafeRawBufferPointer($0)) }
  }

  mutating func number(of bytes: UnsafeRawBufferPointer) -> Int32 {
    let hash = Interner.hash(bytes)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let number = slots[slot]
      if hashes[Int(number)] == hash, isEqual(texts[Int(number)], bytes) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    let number = Int32(texts.count)
    texts.append(String(decoding: bytes, as: UTF8.self))
    hashes.append(hash)
    slots[slot] = number
    if texts.count * 2 > slots.count { grow() }
    return number
  }

  subscript(_ number: Int32) -> String { texts[Int(number)] }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number)
    }
  }

  private func isEqual(_ text: String, _ bytes: UnsafeRawBufferPointer) -> Bool {
    let utf8 = text.utf8
    guard utf8.count == bytes.count else { return false }
    return utf8.withContiguousStorageIfAvailable { known in
      known.elementsEqual(bytes)
    } ?? utf8.elementsEqual(bytes)
  }

  /// FNV-1a over eight bytes a step, mixed at the end as SplitMix64 does.
  private static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(bytes.count)
    var index = 0
    while index + 8 <= bytes.count {
      hash ^= bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      hash = (hash &* 0x0000_0100_0000_01B3) ^ (hash >> 29)
      index += 8
    }
    while index < bytes.count {
      hash = (hash ^ UInt64(bytes[index])) &* 0x0000_0100_0000_01B3
      index += 1
    }
    hash = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9
    return hash ^ (hash >> 27)
  }
}
