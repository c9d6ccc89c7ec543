/// Says of a million hashes which are among a few, mostly without a look-up.
struct HashFilter {
  private let hashes: Set<UInt64>
  private var bits = [Bool](repeating: false, count: 1 << 12)

  init(_ hashes: [UInt64]) {
    self.hashes = Set(hashes)
    for hash in hashes { bits[Int(hash & 0xFFF)] = true }
  }

  @inline(__always)
  func contains(_ hash: UInt64) -> Bool { bits[Int(hash & 0xFFF)] && hashes.contains(hash) }
}
