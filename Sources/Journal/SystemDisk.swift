import CFileCalls
import Glibc

/// The disk of the operating system.
public struct SystemDisk: Disk, Sendable {
  /// The disk of this machine.
  public init() {}

  /// Opens a file with `O_CLOEXEC` and `O_NOFOLLOW`; access rights are set whatever the umask says.
  public func open(_ path: String, _ opening: DiskOpening) throws(DiskError) -> DiskFile {
    let flags = O_CLOEXEC | O_NOFOLLOW
    let descriptor: Int32
    var wanted: UInt32?
    switch opening {
    case .reading: descriptor = Glibc.open(path, O_RDONLY | flags)
    case .writing: descriptor = Glibc.open(path, O_RDWR | flags)
    case .emptied(let mode):
      descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_TRUNC | flags, mode)
      wanted = mode
    case .new(let mode):
      descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_EXCL | flags, mode)
      wanted = mode
    }
    guard descriptor >= 0 else { throw DiskError(.open, errno) }
    if let wanted, fchmod(descriptor, wanted) != 0 {
      let code = errno
      _ = Glibc.close(descriptor)
      throw DiskError(.setMode, code)
    }
    return DiskFile(descriptor: descriptor)
  }

  /// Closes a file.
  public func close(_ file: DiskFile) { _ = Glibc.close(file.descriptor) }

  /// Reads with `pread`.
  public func read(
    _ file: DiskFile, into bytes: UnsafeMutableRawBufferPointer, at offset: Int
  ) throws(DiskError) -> Int {
    let count = pread(file.descriptor, bytes.baseAddress, bytes.count, offset)
    guard count >= 0 else { throw DiskError(.read, errno) }
    return count
  }

  /// Writes with `pwrite`.
  public func write(
    _ file: DiskFile, _ bytes: UnsafeRawBufferPointer, at offset: Int
  ) throws(DiskError) -> Int {
    let count = pwrite(file.descriptor, bytes.baseAddress, bytes.count, offset)
    guard count >= 0 else { throw DiskError(.write, errno) }
    return count
  }

  /// The length of a file.
  public func size(_ file: DiskFile) throws(DiskError) -> Int {
    var status = stat()
    guard fstat(file.descriptor, &status) == 0 else { throw DiskError(.read, errno) }
    return status.st_size
  }

  /// Cuts a file with `ftruncate`.
  public func truncate(_ file: DiskFile, to length: Int) throws(DiskError) {
    try retrying(.truncate) { ftruncate(file.descriptor, length) }
  }

  /// Reserves room with `fallocate`. A file system that cannot is left as it is: only the promise
  /// that a full disk stops a new segment rather than a decision is then weaker.
  public func reserve(_ file: DiskFile, upTo length: Int) throws(DiskError) {
    do throws(DiskError) {
      try retrying(.reserve) {
        guichet_reserve(file.descriptor, Int64(length))
      }
    } catch  where error.code == EOPNOTSUPP || error.code == ENOSYS {
      return
    }
  }

  /// Calls `fdatasync`. Never repeated: a second call after a failure says success falsely.
  public func synchronizeData(_ file: DiskFile) throws(DiskError) {
    guard fdatasync(file.descriptor) == 0 else { throw DiskError(.synchronize, errno) }
  }

  /// Calls `fsync`. Never repeated, as above.
  public func synchronize(_ file: DiskFile) throws(DiskError) {
    guard fsync(file.descriptor) == 0 else { throw DiskError(.synchronize, errno) }
  }

  /// Opens the directory and calls `fsync`.
  public func synchronizeDirectory(_ path: String) throws(DiskError) {
    let descriptor = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw DiskError(.open, errno) }
    defer { _ = Glibc.close(descriptor) }
    guard fsync(descriptor) == 0 else { throw DiskError(.synchronize, errno) }
  }

  /// Calls `posix_fadvise` with `DONTNEED`.
  public func dropCache(_ file: DiskFile) {
    _ = posix_fadvise(file.descriptor, 0, 0, POSIX_FADV_DONTNEED)
  }

  private func retrying(
    _ operation: DiskError.Operation, _ call: () -> Int32
  ) throws(DiskError) {
    while call() != 0 {
      guard errno == EINTR else { throw DiskError(operation, errno) }
    }
  }
}
