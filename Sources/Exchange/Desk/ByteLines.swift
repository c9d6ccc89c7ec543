import Glibc

/// Cuts bytes into lines at LF and counts them.
struct ByteLines {
  private let bytes: UnsafeRawBufferPointer
  private var offset = 0
  private var number = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// The next line without its end, with its number from 1; a byte order mark is no part of the first.
  mutating func next() -> (bytes: UnsafeRawBufferPointer, number: Int)? {
    if number == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
    guard offset < bytes.count, let base = bytes.baseAddress else { return nil }
    number += 1
    let start = offset
    let found = memchr(base + start, 0x0A, bytes.count - start)
    let end = found.map { base.distance(to: $0) } ?? bytes.count
    offset = end + 1
    var last = end
    if last > start, bytes[last - 1] == 0x0D { last -= 1 }
    return (UnsafeRawBufferPointer(rebasing: bytes[start..<last]), number)
  }
}
