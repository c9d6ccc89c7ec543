/// Finds letters in a long run of bytes, thirty-two at a time.
struct ByteSearch {
  /// What is looked for: at least one byte.
  let needle: [UInt8]

  private static let lane = 32

  /// The first place at or after `start` where the needle stands, or nil where it does not.
  func next(in text: UnsafeRawBufferPointer, from start: Int) -> Int? {
    guard let first = needle.first, let last = needle.last else { return nil }
    let end = text.count - needle.count
    var place = start
    let firsts = SIMD32<UInt8>(repeating: first)
    let lasts = SIMD32<UInt8>(repeating: last)
    let reach = needle.count - 1
    // A lane is only looked at closely where the first and the last byte stand at their distance.
    while place + ByteSearch.lane <= end + 1 {
      let heads = text.loadUnaligned(fromByteOffset: place, as: SIMD32<UInt8>.self)
      let tails = text.loadUnaligned(fromByteOffset: place + reach, as: SIMD32<UInt8>.self)
      let both = (heads .== firsts) .& (tails .== lasts)
      if both != SIMDMask(repeating: false) {
        for offset in 0..<ByteSearch.lane where both[offset] && stands(in: text, at: place + offset)
        {
          return place + offset
        }
      }
      place += ByteSearch.lane
    }
    while place <= end {
      if stands(in: text, at: place) { return place }
      place += 1
    }
    return nil
  }

  private func stands(in text: UnsafeRawBufferPointer, at place: Int) -> Bool {
    for (offset, byte) in needle.enumerated() where text[place + offset] != byte { return false }
    return true
  }
}
