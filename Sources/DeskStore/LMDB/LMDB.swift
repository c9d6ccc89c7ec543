import CLMDB
import Glibc

/// What all calls to LMDB share.
enum LMDB {
  /// Throws unless a call returned success.
  static func check(_ code: Int32, _ operation: String) throws(DeskFault) {
    if code != MDB_SUCCESS { throw .index(.lmdb(operation: operation, code: code)) }
  }

  /// The file of an environment and where it lies on disk, or nil where there is none.
  static func identity(of path: String) -> LMDBFile? {
    var status = stat()
    guard stat(path + "/data.mdb", &status) == 0 else { return nil }
    return LMDBFile(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
  }

  /// How many bytes an environment's file has; 0 where there is none.
  static func size(of path: String) -> Int {
    var status = stat()
    return stat(path + "/data.mdb", &status) == 0 ? Int(status.st_size) : 0
  }
}

/// A file as the file system knows it, whatever its name is by now.
struct LMDBFile: Hashable, Sendable {
  let device: UInt64
  let inode: UInt64
}

extension DeskFault {
  /// Whether a call failed because the map is full.
  var isMapFull: Bool {
    if case .index(.lmdb(_, MDB_MAP_FULL)) = self { true } else { false }
  }
}
