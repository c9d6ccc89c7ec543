import Glibc

extension Journal {
  /// Opens the journal of the desk in `path`.
  ///
  /// Looks at HEAD, at the header and last line of each segment, and recovers what a dead process
  /// left behind, unless the lock is taken just then. Damage is no error here: the journal is then
  /// open for reading only, and `findings` says why; `verify()` says everything.
  public static func open(
    at path: String, for use: JournalUse, limits: JournalLimits = .standard,
    disk: any Disk = SystemDisk()
  ) throws(JournalFault) -> Journal {
    let journal = Journal(path: path, use: use, limits: limits, disk: disk)
    try journal.openFiles()
    try journal.survey()
    if journal.isWritable, try journal.lock(waitingMilliseconds: 0) {
      defer { journal.unlock() }
      try journal.settle()
    }
    return journal
  }

  private func openFiles() throws(JournalFault) {
    try onDisk(".") { () throws(DiskError) in
      guard try disk.exists(paths.journal) else { return }
      access = JournalAccess(directoryMode: try disk.mode(paths.journal))
    }
    let writes: Bool
    if case .writing = use { writes = true } else { writes = false }
    if try onDisk(DeskPaths.head, { () throws(DiskError) in try disk.exists(paths.head) }) {
      headFile = try onDisk(DeskPaths.head) { () throws(DiskError) in
        try disk.open(paths.head, writes ? .writing : .reading)
      }
    } else if try !hasRecords() {
      throw JournalFault(.noDesk, file: DeskPaths.head)
    }
    guard writes else { return }
    if let name = try onDisk(".", { () throws(DiskError) in try disk.networkFilesystem(path) }) {
      throw JournalFault(.networkFilesystem(name), file: ".")
    }
    lockFile = try onDisk(DeskPaths.lock) { () throws(DiskError) in
      do throws(DiskError) {
        return try disk.open(paths.lock, .writing)
      } catch  where error.code == ENOENT {
        return try disk.open(paths.lock, .new(mode: access.fileMode))
      }
    }
  }

  /// Whether there is more than the first header: then a missing HEAD is damage, else the desk was
  /// never finished.
  private func hasRecords() throws(JournalFault) -> Bool {
    guard try onDisk(".", { () throws(DiskError) in try disk.exists(paths.journal) }) else {
      return false
    }
    let firsts = try segments()
    if firsts.contains(where: { $0 > 1 }) { return true }
    guard firsts == [1] else { return false }
    guard let header = try readHeader(1) else { return true }
    return try segmentSize(1) > header.length
  }
}
