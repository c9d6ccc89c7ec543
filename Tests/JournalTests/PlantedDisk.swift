@testable import Journal

/// A disk that makes the journal commit a mistake: the crash tests must catch each of them.
final class PlantedDisk: Disk {
  /// The mistakes.
  enum Mistake: String, CaseIterable {
    /// Acknowledge before the journal is synced.
    case journalNotSynced
    /// Never write HEAD.
    case headNotWritten
    /// Acknowledge before HEAD is synced.
    case headNotSynced
    /// Sync HEAD before the journal.
    case headBeforeJournal
    /// After a failed sync try again and believe the second answer.
    case syncRetried
    /// Take a short write for a whole one.
    case shortWriteIgnored
    /// Cut a segment below what HEAD promises.
    case cutBelowHead
    /// Rename a new file before its bytes are synced.
    case newFileNotSynced
    /// Leave a new name unsynced.
    case directoryNotSynced
    /// Let two write at once.
    case lockIgnored
    /// Write HEAD always to the same slot.
    case oneSlot
    /// Go on believing memory after a failed sync.
    case cacheKept
    /// Swallow an error of a write.
    case writeErrorIgnored
  }

  let disk: SimulatedDisk
  let mistake: Mistake
  private var paths: [DiskFile: String] = [:]
  private var deferred: DiskFile?

  init(_ disk: SimulatedDisk, _ mistake: Mistake) {
    self.disk = disk
    self.mistake = mistake
  }

  private func isHead(_ file: DiskFile) -> Bool { paths[file]?.hasSuffix("HEAD") ?? false }
  private func isSegment(_ file: DiskFile) -> Bool { paths[file]?.hasSuffix(".jsonl") ?? false }
  private func isNew(_ file: DiskFile) -> Bool { paths[file]?.hasSuffix(".jsonl.new") ?? false }

  func open(_ path: String, _ opening: DiskOpening) throws(DiskError) -> DiskFile {
    let file = try disk.open(path, opening)
    paths[file] = path
    return file
  }

  func close(_ file: DiskFile) { disk.close(file) }

  func read(
    _ file: DiskFile, into bytes: UnsafeMutableRawBufferPointer, at offset: Int
  ) throws(DiskError) -> Int {
    try disk.read(file, into: bytes, at: offset)
  }

  func write(
    _ file: DiskFile, _ bytes: UnsafeRawBufferPointer, at offset: Int
  ) throws(DiskError) -> Int {
    if mistake == .headNotWritten, isHead(file) { return bytes.count }
    let place = mistake == .oneSlot && isHead(file) ? offset % 4096 : offset
    do throws(DiskError) {
      let count = try disk.write(file, bytes, at: place)
      return mistake == .shortWriteIgnored ? bytes.count : count
    } catch {
      if mistake == .writeErrorIgnored, !disk.isOff { return bytes.count }
      throw error
    }
  }

  func size(_ file: DiskFile) throws(DiskError) -> Int { try disk.size(file) }

  func truncate(_ file: DiskFile, to length: Int) throws(DiskError) {
    let length = mistake == .cutBelowHead && isSegment(file) ? length - 1 : length
    try disk.truncate(file, to: length)
  }

  func reserve(_ file: DiskFile, upTo length: Int) throws(DiskError) {
    try disk.reserve(file, upTo: length)
  }

  func synchronizeData(_ file: DiskFile) throws(DiskError) {
    if mistake == .journalNotSynced, isSegment(file) { return }
    if mistake == .headNotSynced, isHead(file) { return }
    if mistake == .headBeforeJournal {
      if isSegment(file) { return deferred = file }
      try disk.synchronizeData(file)
      if let deferred { try disk.synchronizeData(deferred) }
      return deferred = nil
    }
    do throws(DiskError) {
      try disk.synchronizeData(file)
    } catch {
      guard mistake == .syncRetried, !disk.isOff else { throw error }
      try disk.synchronizeData(file)
    }
  }

  func synchronize(_ file: DiskFile) throws(DiskError) {
    if mistake == .newFileNotSynced, isNew(file) { return }
    try disk.synchronize(file)
  }

  func synchronizeDirectory(_ path: String) throws(DiskError) {
    if mistake == .directoryNotSynced, path.hasSuffix("journal") { return }
    try disk.synchronizeDirectory(path)
  }

  func dropCache(_ file: DiskFile) {
    if mistake != .cacheKept { disk.dropCache(file) }
  }

  func makeDirectory(_ path: String, mode: UInt32) throws(DiskError) {
    try disk.makeDirectory(path, mode: mode)
  }

  func rename(_ path: String, to newPath: String) throws(DiskError) {
    try disk.rename(path, to: newPath)
  }

  func remove(_ path: String) throws(DiskError) { try disk.remove(path) }
  func list(_ path: String) throws(DiskError) -> [String] { try disk.list(path) }
  func exists(_ path: String) throws(DiskError) -> Bool { try disk.exists(path) }
  func mode(_ path: String) throws(DiskError) -> UInt32 { try disk.mode(path) }

  func networkFilesystem(_ path: String) throws(DiskError) -> String? {
    try disk.networkFilesystem(path)
  }

  func lock(_ file: DiskFile, waitingMilliseconds: Int) throws(DiskError) -> Bool {
    if mistake == .lockIgnored { return true }
    return try disk.lock(file, waitingMilliseconds: waitingMilliseconds)
  }

  func unlock(_ file: DiskFile) { disk.unlock(file) }
}
