import Glibc

/// Whole reads and writes out of calls that may be short or interrupted.
extension Disk {
  /// Writes all bytes at `offset`.
  func writeAll(
    _ file: DiskFile, _ bytes: UnsafeRawBufferPointer, at offset: Int
  ) throws(DiskError) {
    var done = 0
    while done < bytes.count {
      do throws(DiskError) {
        let rest = UnsafeRawBufferPointer(rebasing: bytes[done...])
        let written = try write(file, rest, at: offset + done)
        // A write that takes nothing without an error would have us turn in circles.
        guard written > 0 else { throw DiskError(.write, EIO) }
        done += written
      } catch  where error.code == EINTR {
        continue
      }
    }
  }

  /// Writes all bytes at `offset`.
  func writeAll(_ file: DiskFile, _ bytes: [UInt8], at offset: Int) throws(DiskError) {
    try bytes.withUnsafeBufferPointer { buffer throws(DiskError) in
      try writeAll(file, UnsafeRawBufferPointer(buffer), at: offset)
    }
  }

  /// Reads up to `count` bytes at `offset`; fewer only at the end of the file.
  func readAll(_ file: DiskFile, count: Int, at offset: Int) throws(DiskError) -> [UInt8] {
    guard count > 0 else { return [] }
    var failure: DiskError?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, done in
      do throws(DiskError) {
        done = try fill(UnsafeMutableRawBufferPointer(buffer), from: file, at: offset)
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }

  private func fill(
    _ bytes: UnsafeMutableRawBufferPointer, from file: DiskFile, at offset: Int
  ) throws(DiskError) -> Int {
    var done = 0
    while done < bytes.count {
      do throws(DiskError) {
        let rest = UnsafeMutableRawBufferPointer(rebasing: bytes[done...])
        let count = try read(file, into: rest, at: offset + done)
        if count == 0 { break }
        done += count
      } catch  where error.code == EINTR {
        continue
      }
    }
    return done
  }

  /// Runs `body` with an open file and closes it.
  func withFile<Result>(
    _ path: String, _ opening: DiskOpening, _ body: (DiskFile) throws(DiskError) -> Result
  ) throws(DiskError) -> Result {
    let file = try open(path, opening)
    defer { close(file) }
    return try body(file)
  }

  /// Writes a new file so that it is there whole or not at all: under another name first, synced,
  /// renamed, the directory synced.
  func writeNewFile(
    _ name: String, in directory: String, mode: UInt32, reserving room: Int = 0,
    _ bytes: [UInt8]
  ) throws(DiskError) {
    let path = directory + "/" + name
    let temporary = path + ".new"
    try withFile(temporary, .emptied(mode: mode)) { file throws(DiskError) in
      if room > 0 { try reserve(file, upTo: room) }
      try writeAll(file, bytes, at: 0)
      try synchronize(file)
    }
    try rename(temporary, to: path)
    try synchronizeDirectory(directory)
  }
}

/// Runs calls of a disk and says which of the desk's files they failed on.
func onDisk<Result>(
  _ file: String, at offset: Int? = nil, _ body: () throws(DiskError) -> Result
) throws(JournalFault) -> Result {
  do throws(DiskError) {
    return try body()
  } catch {
    throw JournalFault(.disk(error), file: file, offset: offset)
  }
}
