import Glibc

/// A derived file as it lies in memory, for as long as somebody holds this.
///
/// The bytes may be written to: that changes the pages of this process, and never the file. Two threads
/// must not write to them at once, which the tables that lie in them see to: hence unchecked.
public final class DerivedFile: @unchecked Sendable {
  /// What the file holds behind its head. They begin on a multiple of 16.
  public let bytes: UnsafeMutableRawBufferPointer
  private let map: UnsafeMutableRawPointer
  private let size: Int

  /// Takes over a mapping of so many bytes.
  init(_ map: UnsafeMutableRawPointer, size: Int, headerSize: Int) {
    self.map = map
    self.size = size
    bytes = UnsafeMutableRawBufferPointer(start: map + headerSize, count: size - headerSize)
  }

  deinit { munmap(map, size) }
}
