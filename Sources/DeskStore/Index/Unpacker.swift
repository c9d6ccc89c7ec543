import Journal

/// Reads what ``Packer`` wrote, from bytes that lie in the map.
struct Unpacker {
  private let bytes: UnsafeRawBufferPointer
  private var index = 0

  init(_ bytes: UnsafeRawBufferPointer, from index: Int = 0) {
    self.bytes = bytes
    self.index = index
  }

  mutating func byte() throws(DeskFault) -> UInt8 { try number(UInt8.self) }

  mutating func number<Number: FixedWidthInteger>(_: Number.Type) throws(DeskFault) -> Number {
    let size = Number.bitWidth / 8
    guard bytes.count - index >= size else { throw .index(.malformed) }
    defer { index += size }
    return Number(bigEndian: bytes.loadUnaligned(fromByteOffset: index, as: Number.self))
  }

  mutating func ordered() throws(DeskFault) -> Int64 {
    Int64(bitPattern: try number(UInt64.self) ^ (1 << 63))
  }

  mutating func sizedText() throws(DeskFault) -> String? {
    let count = try number(UInt16.self)
    if count == .max { return nil }
    guard bytes.count - index >= Int(count) else { throw .index(.malformed) }
    defer { index += Int(count) }
    return String(decoding: bytes[index..<index + Int(count)], as: UTF8.self)
  }

  /// Everything that is left.
  func rest() -> UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: bytes[index...]) }

  mutating func location() throws(DeskFault) -> JournalLocation {
    JournalLocation(
      segment: try number(Int64.self), offset: Int(try number(Int64.self)),
      length: Int(try number(UInt32.self)))
  }
}
