import Journal

/// Bytes of index keys and values, written one field after another.
///
/// Keys have the greatest byte first, so that LMDB's order of bytes is the order of numbers.
struct Packer {
  private(set) var bytes: [UInt8]

  init(capacity: Int = 64) {
    bytes = []
    bytes.reserveCapacity(capacity)
  }

  mutating func add(_ byte: UInt8) { bytes.append(byte) }

  mutating func add<Number: FixedWidthInteger>(_ number: Number) {
    withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
  }

  /// A signed number so that the order of bytes is its order.
  mutating func addOrdered(_ number: Int64) {
    add(UInt64(bitPattern: number) ^ (1 << 63))
  }

  mutating func add(_ text: String) { bytes.append(contentsOf: text.utf8) }

  mutating func add(_ more: [UInt8]) { bytes.append(contentsOf: more) }

  /// A text with its length before it; nil is kept apart from the empty one.
  mutating func addSized(_ text: String?) {
    guard let text else { return add(UInt16.max) }
    let utf8 = text.utf8.prefix(Int(UInt16.max) - 1)
    add(UInt16(utf8.count))
    bytes.append(contentsOf: utf8)
  }

  mutating func add(_ location: JournalLocation) {
    add(location.segment)
    add(Int64(location.offset))
    add(UInt32(location.length))
  }
}
