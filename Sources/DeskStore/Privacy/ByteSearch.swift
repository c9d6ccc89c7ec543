import CanonicalJSON
import Glibc

/// Looks for bytes in bytes.
enum ByteSearch {
  /// What a ticket with a customer holds.
  static let customerKey = Array("\"customer\":".utf8)

  /// Whether some bytes hold others.
  static func holds(_ bytes: some Collection<UInt8>, _ needle: [UInt8]) -> Bool {
    let found = bytes.withContiguousStorageIfAvailable { bytes in
      needle.withUnsafeBufferPointer { find($0, in: bytes) }
    }
    return found ?? holds(Array(bytes), needle)
  }

  private static func find(
    _ needle: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard let first = needle.first, let base = bytes.baseAddress, let wanted = needle.baseAddress
    else { return false }
    var start = 0
    while bytes.count - start >= needle.count {
      let room = bytes.count - start - needle.count + 1
      guard let hit = memchr(base + start, Int32(first), room) else { return false }
      if memcmp(hit, wanted, needle.count) == 0 { return true }
      start = UnsafeRawPointer(hit) - UnsafeRawPointer(base) + 1
    }
    return false
  }

  /// A text as it stands in plain files, and as it stands within a string of JSON.
  static func forms(_ text: String) -> [[UInt8]] {
    var writer = CanonicalWriter()
    writer.string(text)
    let plain = Array(text.utf8)
    let escaped = Array(writer.bytes.dropFirst().dropLast())
    return plain == escaped ? [plain] : [plain, escaped]
  }
}
