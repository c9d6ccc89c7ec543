import CLMDB
import Glibc

/// Why the index cannot be used. It never concerns what the journal holds: an index can always be
/// made again.
public enum IndexFault: Error, Hashable, Sendable {
  /// A call to LMDB failed; `code` is its return code, which may be an `errno`.
  case lmdb(operation: String, code: Int32)
  /// What is stored is not what this version of the program writes.
  case malformed
  /// The index is behind the journal and cannot be written here.
  case cannotCatchUp
}

extension DeskFault {
  /// Whether the files of the index are no good.
  var meansIndexDamage: Bool {
    if case .index(let fault) = self { fault.meansDamage } else { false }
  }
}

extension IndexFault {
  /// Whether the files themselves are no good, so that they must be taken away.
  var meansDamage: Bool {
    switch self {
    case .malformed: true
    case .cannotCatchUp: false
    case .lmdb(_, let code):
      [
        MDB_INVALID, MDB_CORRUPTED, MDB_PAGE_NOTFOUND, MDB_VERSION_MISMATCH, MDB_PANIC,
        MDB_INCOMPATIBLE, MDB_BAD_DBI, MDB_BAD_VALSIZE, MDB_KEYEXIST, EINVAL, EIO,
      ].contains(code)
    }
  }
}
