/// Bytes that tables of rows lie in: a file as it is mapped, so that a million rows are there without
/// having been copied.
///
/// Who maps the file gives what keeps the mapping. The bytes may be written to and must be nobody else's:
/// a private mapping, of which the system copies the pages that are written to.
public final class FigureMemory: @unchecked Sendable {
  // Tables that share it look at different bytes, and each insists on being alone before it writes.
  let bytes: UnsafeMutableRawBufferPointer
  private let keeper: any Sendable

  /// Bytes that are good for as long as their keeper lives. They must begin on a multiple of 16.
  public init(_ bytes: UnsafeMutableRawBufferPointer, keptBy keeper: any Sendable) {
    self.bytes = bytes
    self.keeper = keeper
  }

  /// A copy of some bytes.
  public convenience init(copying bytes: [UInt8]) {
    let room = Room(bytes.count)
    bytes.withUnsafeBytes { room.bytes.copyMemory(from: $0) }
    self.init(room.bytes, keptBy: room)
  }

  /// Memory of its own; unchecked, since it is filled before anybody else has it.
  private final class Room: @unchecked Sendable {
    let bytes: UnsafeMutableRawBufferPointer

    init(_ count: Int) {
      bytes = .allocate(byteCount: max(1, count), alignment: 16)
    }

    deinit { bytes.deallocate() }
  }
}
