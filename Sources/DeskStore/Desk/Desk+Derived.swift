import CDigest
import Glibc
import Journal

/// Files that are made from the journal and kept beside the index, so that they need not be made again:
/// figures of reports. Each may be deleted at any time, and none is believed unless it is whole.
///
/// They are not synced: a crash of the machine may leave half of one, which its sum shows.
extension Desk {
  /// How such a file begins: which kind it is, and the CRC-32C of the rest.
  private static let derivedMark = Array("guichet\u{1}".utf8)
  private static let derivedHead = derivedMark.count + 8

  /// Reads a derived file where it lies; nil where there is none, or where it is not whole.
  public func derived(_ name: String) -> DerivedFile? {
    let file = Glibc.open(layout.index + "/" + name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_size > Desk.derivedHead else { return nil }
    let size = Int(status.st_size)
    // A page that is written to becomes the process's own; the file stays as it is.
    guard let map = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE, file, 0), map != MAP_FAILED
    else { return nil }
    let found = DerivedFile(map, size: size, headerSize: Desk.derivedHead)
    let head = UnsafeRawBufferPointer(start: map, count: Desk.derivedHead)
    guard head.starts(with: Desk.derivedMark),
      head.loadUnaligned(fromByteOffset: Desk.derivedMark.count, as: UInt64.self)
        == UInt64(guichet_crc32c(0, found.bytes.baseAddress, found.bytes.count))
    else { return nil }
    return found
  }

  /// Keeps a derived file in place of what was there; also of a desk that is open for reading, since
  /// nothing of the desk's own is changed. That it could not be kept is no fault: it is made again.
  @discardableResult
  public func keepDerived(_ name: String, _ bytes: [UInt8]) -> Bool {
    guard !index.isTemporary else { return false }
    let path = layout.index + "/" + name
    let temporary = "\(path).\(getpid()).tmp"
    let flags = O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW
    let file = Glibc.open(temporary, flags, mode_t(layout.access.fileMode))
    guard file >= 0 else { return false }
    let sum = bytes.withUnsafeBytes { UInt64(guichet_crc32c(0, $0.baseAddress, $0.count)) }
    let head = Desk.derivedMark + withUnsafeBytes(of: sum) { Array($0) }
    let isWritten = Desk.write(head, to: file) && Desk.write(bytes, to: file)
    guard close(file) == 0, isWritten, rename(temporary, path) == 0 else {
      unlink(temporary)
      return false
    }
    return true
  }

  /// Takes all derived files away.
  func dropDerived() {
    let names = (try? FileTree.names(in: layout.index)) ?? []
    for name in names where !name.hasSuffix(".mdb") { unlink(layout.index + "/" + name) }
  }

  private static func write(_ bytes: [UInt8], to file: Int32) -> Bool {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(file, buffer.baseAddress.map { $0 + written }, bytes.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      written += count
    }
    return true
  }
}
