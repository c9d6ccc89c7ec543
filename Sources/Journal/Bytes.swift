import Glibc

/// Searches and comparisons at the speed of memory, in debug builds too.
enum Bytes {
  /// The first newline of `bytes` from `start` on.
  static func newline(in bytes: [UInt8], from start: Int) -> Int? {
    guard start < bytes.count else { return nil }
    return bytes.withUnsafeBytes { buffer -> Int? in
      guard let base = buffer.baseAddress,
        let found = memchr(base + start, 0x0A, buffer.count - start)
      else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }

  /// The last newline of `bytes`.
  static func lastNewline(in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBytes { $0.lastIndex(of: 0x0A) }
  }

  /// Whether two stretches hold the same bytes.
  static func equal(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Bool {
    guard left.count == right.count else { return false }
    guard let first = left.baseAddress, let second = right.baseAddress else { return true }
    return memcmp(first, second, left.count) == 0
  }
}
