import Glibc
import Journal
import RefundDesk

/// The index of one desk: always what the journal says, or made again.
final class DeskIndex {
  /// Where the environment lies.
  let path: String
  private(set) var lease: LMDBLease
  /// Whether it is a copy that goes with this process, since the desk cannot be written.
  let isTemporary: Bool
  let mode: UInt32
  let mapSize: Int

  init(
    path: String, readOnly: Bool, isTemporary: Bool = false, mode: UInt32,
    mapSize: Int = LMDBEnvironment.firstMapSize
  ) throws(DeskFault) {
    self.path = path
    self.isTemporary = isTemporary
    self.mode = mode
    self.mapSize = mapSize
    lease = try LMDBRegistry.acquire(
      path: path, readOnly: readOnly, mode: mode, mapSize: mapSize)
  }

  deinit {
    if isTemporary { DeskIndex.removeFiles(in: path, directoryToo: true) }
  }

  /// The rights of the directory: those of its files, and that of looking into it.
  private var directoryMode: UInt32 { mode & 0o070 == 0 ? 0o700 : 0o2770 }

  /// The environment.
  var environment: LMDBEnvironment { lease.environment }

  /// Asks, seeing one moment of the index.
  ///
  /// The index may have been brought further by another process than this journal has looked: then the
  /// journal looks again first, and sees at least as much, since HEAD is written before the index.
  func read<Value>(
    _ journal: Journal, _ body: (IndexReader) throws(DeskFault) -> Value
  ) throws(DeskFault) -> Value {
    try environment.read { (transaction) throws(DeskFault) -> Value in
      let reader = IndexReader(transaction: transaction, journal: journal)
      if let state = try reader.state(), state.sequence > journal.head.sequence {
        try DeskFault.journal { () throws(JournalFault) in _ = try journal.refresh() }
      }
      return try body(reader)
    }
  }

  /// Whether the files under the path are still those that are open.
  var isInPlace: Bool { LMDB.identity(of: path) == lease.file }

  /// Opens the files that lie under the path now.
  func reopen() throws(DeskFault) {
    do throws(FileFault) {
      try FileTree.makeDirectory(path, mode: directoryMode)
    } catch {
      throw .index(.lmdb(operation: "mkdir", code: error.code))
    }
    lease = try LMDBRegistry.acquire(path: path, readOnly: false, mode: mode, mapSize: mapSize)
  }

  /// Takes the files away and makes the index again from nothing: for files that cannot be read, or that
  /// must not be read any more. Files that stay where they are would be made use of again: that fails.
  func renew(
    _ journal: Journal, boot: String, progress: (Int64, Int64) -> Void = { _, _ in }
  ) throws(DeskFault) {
    try DeskFault.file { () throws(FileFault) in
      try DeskIndex.takeAway([path + "/data.mdb", path + "/lock.mdb"])
    }
    try reopen()
    try rebuild(journal, boot: boot, progress: progress)
  }

  /// Takes files away; fails where one is still there afterwards.
  static func takeAway(_ paths: [String]) throws(FileFault) {
    for path in paths where unlink(path) != 0 && errno != ENOENT {
      throw FileFault(.remove, path)
    }
  }

  /// Takes the files of an environment away, so that the next opening begins with nothing.
  static func removeFiles(in path: String, directoryToo: Bool = false) {
    unlink(path + "/data.mdb")
    unlink(path + "/lock.mdb")
    if directoryToo { rmdir(path) }
  }
}
