/// Everything that the journal asks of files, so that tests can put a failing disk in its place.
///
/// Each call is one system call: reads and writes may be short or interrupted (`EINTR`), and the
/// journal must cope. Paths are absolute or relative to the working directory.
public protocol Disk {
  /// Opens a file; it is closed on exec and a symbolic link is not followed.
  func open(_ path: String, _ opening: DiskOpening) throws(DiskError) -> DiskFile
  /// Closes a file.
  func close(_ file: DiskFile)
  /// Reads bytes at `offset` and gives how many; 0 at the end of the file.
  func read(
    _ file: DiskFile, into bytes: UnsafeMutableRawBufferPointer, at offset: Int
  ) throws(DiskError) -> Int
  /// Writes bytes at `offset` and gives how many were taken.
  func write(
    _ file: DiskFile, _ bytes: UnsafeRawBufferPointer, at offset: Int
  ) throws(DiskError) -> Int
  /// The length of a file in bytes.
  func size(_ file: DiskFile) throws(DiskError) -> Int
  /// Cuts a file to `length` bytes.
  func truncate(_ file: DiskFile, to length: Int) throws(DiskError)
  /// Reserves room up to `length` without changing the file's length (`fallocate`, KEEP_SIZE).
  func reserve(_ file: DiskFile, upTo length: Int) throws(DiskError)
  /// Brings the bytes of a file, and the length needed to read them, to the medium (`fdatasync`).
  func synchronizeData(_ file: DiskFile) throws(DiskError)
  /// Brings everything about a file to the medium (`fsync`).
  func synchronize(_ file: DiskFile) throws(DiskError)
  /// Brings the names in a directory to the medium.
  func synchronizeDirectory(_ path: String) throws(DiskError)
  /// Drops what memory holds of a file, so that the next read comes from the medium.
  func dropCache(_ file: DiskFile)
  /// Makes a directory; `EEXIST` where it is already there.
  func makeDirectory(_ path: String, mode: UInt32) throws(DiskError)
  /// Gives a file another name, replacing what has that name.
  func rename(_ path: String, to newPath: String) throws(DiskError)
  /// Removes a file.
  func remove(_ path: String) throws(DiskError)
  /// The names in a directory, without `.` and `..`, in no particular order.
  func list(_ path: String) throws(DiskError) -> [String]
  /// Whether there is something of this name.
  func exists(_ path: String) throws(DiskError) -> Bool
  /// The access rights of a file or directory (twelve bits).
  func mode(_ path: String) throws(DiskError) -> UInt32
  /// The name of the network file system that holds `path`, or `nil` on a local one.
  func networkFilesystem(_ path: String) throws(DiskError) -> String?
  /// Tries for an exclusive lock for so long; `false` when another holds it all the time.
  ///
  /// While the lock is held, signals that could stop or end the process wait.
  func lock(_ file: DiskFile, waitingMilliseconds: Int) throws(DiskError) -> Bool
  /// Gives the lock back.
  func unlock(_ file: DiskFile)
}

/// An open file of a `Disk`.
public struct DiskFile: Hashable, Sendable {
  /// The number of the file, a descriptor on a real disk.
  public let descriptor: Int32

  /// The file with this number.
  public init(descriptor: Int32) { self.descriptor = descriptor }
}

/// How a file is opened.
public enum DiskOpening: Hashable, Sendable {
  /// To be read; it must exist.
  case reading
  /// To be read and written; it must exist.
  case writing
  /// To be read and written, empty, made where it is not there; gets these access rights.
  case emptied(mode: UInt32)
  /// To be read and written; it must not exist yet; gets these access rights.
  case new(mode: UInt32)
}
