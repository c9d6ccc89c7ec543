import Glibc
import Synchronization

/// The environments open in this process: LMDB must not open one file twice, since closing one of the
/// two would take away the locks of both.
enum LMDBRegistry {
  private struct Entry {
    let environment: LMDBEnvironment
    var users: Int
  }

  private static let entries = Mutex<[LMDBFile: Entry]>([:])

  /// The environment of a directory, opened where nobody has it open yet.
  static func acquire(
    path: String, readOnly: Bool, mode: UInt32, mapSize: Int
  ) throws(DeskFault) -> LMDBLease {
    try entries.withLock { (entries) throws(DeskFault) -> LMDBLease in
      if let file = LMDB.identity(of: path), let entry = entries[file] {
        if !readOnly { try entry.environment.makeWritable(mode: mode) }
        entries[file]?.users += 1
        return LMDBLease(environment: entry.environment, file: file)
      }
      let environment = try LMDBEnvironment(
        path: path, readOnly: readOnly, mode: mode, mapSize: mapSize)
      guard let file = LMDB.identity(of: path) else {
        throw .index(.lmdb(operation: "open", code: ENOENT))
      }
      entries[file] = Entry(environment: environment, users: 1)
      return LMDBLease(environment: environment, file: file)
    }
  }

  /// Gives an environment back; the last one to do so closes it.
  fileprivate static func release(_ file: LMDBFile) {
    entries.withLock { entries in
      guard let entry = entries[file] else { return }
      entries[file] =
        entry.users > 1 ? Entry(environment: entry.environment, users: entry.users - 1) : nil
    }
  }
}

/// One desk's share of an environment; gives it back when it goes.
final class LMDBLease {
  let environment: LMDBEnvironment
  /// The file that is open, whatever lies under its name by now.
  let file: LMDBFile

  fileprivate init(environment: LMDBEnvironment, file: LMDBFile) {
    self.environment = environment
    self.file = file
  }

  deinit { LMDBRegistry.release(file) }
}
