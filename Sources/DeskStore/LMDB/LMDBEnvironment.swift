import CLMDB
import Glibc

/// One LMDB environment of this process: a memory-mapped file of sorted tables.
///
/// Desks on one directory share it, see ``LMDBRegistry``. One transaction at a time: they are short
/// here, and growing the map needs that there is none.
///
/// Unchecked: everything mutable is touched only while `lock` is held, which the compiler cannot see
/// through a C mutex.
final class LMDBEnvironment: @unchecked Sendable {
  /// The directory.
  let path: String
  /// Whether it cannot be written.
  private(set) var readOnly: Bool
  private var environment: OpaquePointer
  private let lock: UnsafeMutablePointer<pthread_mutex_t>
  private var tables: [MDB_dbi] = []
  private var mapSize: Int

  /// How great the map is at first: address space, not memory. The file grows as it is filled.
  static let firstMapSize = 1 << 30

  /// Opens an environment, making its tables where they are not there.
  init(path: String, readOnly: Bool, mode: UInt32, mapSize: Int) throws(DeskFault) {
    let size = max(mapSize, LMDB.size(of: path))
    (environment, tables) = try LMDBEnvironment.make(
      path, readOnly: readOnly, mode: mode, mapSize: size)
    self.mapSize = size
    self.path = path
    self.readOnly = readOnly
    lock = .allocate(capacity: 1)
    // An importer may ask the desk while it hands over what it read.
    var attributes = pthread_mutexattr_t()
    pthread_mutexattr_init(&attributes)
    pthread_mutexattr_settype(&attributes, Int32(PTHREAD_MUTEX_RECURSIVE))
    pthread_mutex_init(lock, &attributes)
    pthread_mutexattr_destroy(&attributes)
  }

  deinit {
    mdb_env_close(environment)
    pthread_mutex_destroy(lock)
    lock.deallocate()
  }

  /// Makes an environment that was opened for reading writable, for all that share it: a second one on
  /// the same file must not be.
  func makeWritable(mode: UInt32) throws(DeskFault) {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    guard readOnly else { return }
    mdb_env_close(environment)
    do throws(DeskFault) {
      (environment, tables) = try LMDBEnvironment.make(
        path, readOnly: false, mode: mode, mapSize: mapSize)
      readOnly = false
    } catch {
      (environment, tables) = try LMDBEnvironment.make(
        path, readOnly: true, mode: mode, mapSize: mapSize)
      throw error
    }
  }

  private static func make(
    _ path: String, readOnly: Bool, mode: UInt32, mapSize: Int
  ) throws(DeskFault) -> (OpaquePointer, [MDB_dbi]) {
    var created: OpaquePointer?
    try LMDB.check(mdb_env_create(&created), "create")
    guard let created else { throw .index(.lmdb(operation: "create", code: ENOMEM)) }
    do throws(DeskFault) {
      try LMDB.check(mdb_env_set_maxdbs(created, MDB_dbi(IndexTable.allCases.count)), "maxdbs")
      try LMDB.check(mdb_env_set_mapsize(created, mapSize), "mapsize")
      try open(created, path, readOnly: readOnly, mode: mode)
      try checkLength(created, path)
      return (created, try openTables(created, readOnly: readOnly))
    } catch {
      mdb_env_close(created)
      throw error
    }
  }

  /// The index is made again after a crash of the machine, so it is never synced: a commit of the
  /// desk pays for the journal's sync only. Readers hold no slot of their thread.
  private static func open(
    _ environment: OpaquePointer, _ path: String, readOnly: Bool, mode: UInt32
  ) throws(DeskFault) {
    let flags = UInt32(MDB_NOSYNC) | UInt32(MDB_NOTLS) | (readOnly ? UInt32(MDB_RDONLY) : 0)
    var code = mdb_env_open(environment, path, flags, mode)
    if readOnly, code == EACCES || code == EROFS {
      // Readers want to write the lock file; where that is impossible nobody writes here either.
      code = mdb_env_open(environment, path, flags | UInt32(MDB_NOLOCK), mode)
    }
    try LMDB.check(code, "open")
  }

  /// Refuses a file that ends before its last page: reading there would kill the process.
  private static func checkLength(
    _ environment: OpaquePointer, _ path: String
  ) throws(DeskFault) {
    var info = MDB_envinfo()
    var statistics = MDB_stat()
    mdb_env_info(environment, &info)
    mdb_env_stat(environment, &statistics)
    // The two pages of meta data are there even where the file is still empty.
    guard
      info.me_last_pgno <= 1
        || LMDB.size(of: path) >= (info.me_last_pgno + 1) * Int(statistics.ms_psize)
    else { throw .index(.malformed) }
  }

  private static func openTables(
    _ environment: OpaquePointer, readOnly: Bool
  ) throws(DeskFault) -> [MDB_dbi] {
    var transaction: OpaquePointer?
    let flags = readOnly ? UInt32(MDB_RDONLY) : 0
    try LMDB.check(mdb_txn_begin(environment, nil, flags, &transaction), "begin")
    var tables: [MDB_dbi] = []
    for table in IndexTable.allCases {
      var handle = MDB_dbi()
      let code = mdb_dbi_open(transaction, table.name, readOnly ? 0 : UInt32(MDB_CREATE), &handle)
      if code != MDB_SUCCESS {
        mdb_txn_abort(transaction)
        throw .index(.lmdb(operation: "dbi_open", code: code))
      }
      tables.append(handle)
    }
    try LMDB.check(mdb_txn_commit(transaction), "commit")
    return tables
  }

  /// Reads: `body` sees one moment of the index throughout.
  func read<Value>(
    _ body: (LMDBTransaction) throws(DeskFault) -> Value
  ) throws(DeskFault) -> Value {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    let transaction = try begin(UInt32(MDB_RDONLY))
    defer { mdb_txn_abort(transaction.handle) }
    return try body(transaction)
  }

  /// Writes: all of what `body` does is there afterwards, or none of it.
  ///
  /// Where the map is full it grows and `body` runs again from the start.
  func write<Value>(
    _ body: (LMDBTransaction) throws(DeskFault) -> Value
  ) throws(DeskFault) -> Value {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    while true {
      let transaction = try begin(0)
      do throws(DeskFault) {
        let value: Value
        do throws(DeskFault) { value = try body(transaction) } catch {
          mdb_txn_abort(transaction.handle)
          throw error
        }
        try LMDB.check(mdb_txn_commit(transaction.handle), "commit")
        return value
      } catch  where error.isMapFull {
        try grow()
      }
    }
  }

  /// How many bytes the file uses.
  func bytesUsed() -> Int {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    var info = MDB_envinfo()
    var statistics = MDB_stat()
    mdb_env_info(environment, &info)
    mdb_env_stat(environment, &statistics)
    return (info.me_last_pgno + 1) * Int(statistics.ms_psize)
  }

  private func begin(_ flags: UInt32) throws(DeskFault) -> LMDBTransaction {
    var transaction: OpaquePointer?
    let wanted = readOnly ? flags | UInt32(MDB_RDONLY) : flags
    var code = mdb_txn_begin(environment, nil, wanted, &transaction)
    if code == MDB_MAP_RESIZED {
      // Another process made it grow: 0 takes over its size.
      try LMDB.check(mdb_env_set_mapsize(environment, 0), "mapsize")
      code = mdb_txn_begin(environment, nil, wanted, &transaction)
    }
    if code == MDB_READERS_FULL {
      var dead: Int32 = 0
      mdb_reader_check(environment, &dead)
      code = mdb_txn_begin(environment, nil, wanted, &transaction)
    }
    try LMDB.check(code, "begin")
    guard let transaction else { throw .index(.lmdb(operation: "begin", code: EINVAL)) }
    return LMDBTransaction(handle: transaction, tables: tables)
  }

  private func grow() throws(DeskFault) {
    var info = MDB_envinfo()
    mdb_env_info(environment, &info)
    mapSize = max(mapSize, info.me_mapsize) * 2
    try LMDB.check(mdb_env_set_mapsize(environment, mapSize), "mapsize")
  }
}
