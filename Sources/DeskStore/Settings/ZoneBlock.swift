import RefundDesk

/// One block of a TZif file: its header's counts, and where its parts lie (RFC 8536, section 3).
struct ZoneBlock {
  let version: UInt8
  private let times: Int
  private let timeWidth: Int
  private let types: Int
  private let start: Int
  /// The first byte after the block.
  let end: Int

  /// The block whose header stands at a place; `wide` where its times have 8 bytes.
  init?(_ bytes: [UInt8], at header: Int, wide: Bool) {
    guard bytes.count >= header + 44, bytes[header..<header + 4].elementsEqual("TZif".utf8) else {
      return nil
    }
    version = bytes[header + 4]
    let counts = (0..<6).map { bytes.bigEndian(at: header + 20 + $0 * 4, count: 4) }
    guard counts.allSatisfy({ (0...100_000).contains($0) }) else { return nil }
    timeWidth = wide ? 8 : 4
    times = Int(counts[3])
    types = Int(counts[4])
    start = header + 44
    let leaps = Int(counts[2]) * (timeWidth + 4)
    end =
      start + times * (timeWidth + 1) + types * 6 + Int(counts[5]) + leaps + Int(counts[1])
      + Int(counts[0])
    guard types > 0, end <= bytes.count else { return nil }
  }

  /// The difference before the first transition: that of the first type.
  func firstOffset(_ bytes: [UInt8]) -> Int? { offset(bytes, ofType: 0) }

  /// The transitions, or nil where they are out of order or name a type that is not there.
  func transitions(_ bytes: [UInt8]) -> [ZoneRules.Transition]? {
    var found: [ZoneRules.Transition] = []
    found.reserveCapacity(times)
    for index in 0..<times {
      let seconds = bytes.bigEndian(at: start + index * timeWidth, count: timeWidth)
      let type = Int(bytes[start + times * timeWidth + index])
      guard let offset = offset(bytes, ofType: type) else { return nil }
      // Some files begin with a mark before the Big Bang, which no timestamp here can be.
      guard seconds > -9_000_000_000_000 else { continue }
      let transition = ZoneRules.Transition(at: Timestamp(seconds: seconds), offset: offset)
      if let last = found.last, last.at >= transition.at { return nil }
      found.append(transition)
    }
    return found
  }

  private func offset(_ bytes: [UInt8], ofType type: Int) -> Int? {
    guard type < types else { return nil }
    let place = start + times * (timeWidth + 1) + type * 6
    let offset = Int(Int32(truncatingIfNeeded: bytes.bigEndian(at: place, count: 4)))
    return abs(offset) <= 26 * 3_600 ? offset : nil
  }
}

extension [UInt8] {
  /// A signed number of 4 or 8 bytes, the greatest first.
  func bigEndian(at start: Int, count: Int) -> Int64 {
    var value: UInt64 = 0
    for byte in self[start..<start + count] { value = value << 8 | UInt64(byte) }
    return count == 4 ? Int64(Int32(truncatingIfNeeded: value)) : Int64(bitPattern: value)
  }
}
