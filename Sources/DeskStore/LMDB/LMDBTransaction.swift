import CLMDB

/// One transaction: all reads in it see the same moment.
///
/// Bytes handed out lie in the map itself: they are good until the next write of the transaction, or
/// its end, and must be copied to live longer.
struct LMDBTransaction {
  let handle: OpaquePointer
  let tables: [MDB_dbi]

  /// The value of a key, or nil where there is none.
  func value(_ table: IndexTable, _ key: [UInt8]) throws(DeskFault) -> UnsafeRawBufferPointer? {
    var found = MDB_val()
    let code = LMDB.withValue(key) { mdb_get(handle, tables[table.rawValue], &$0, &found) }
    if code == MDB_NOTFOUND { return nil }
    try LMDB.check(code, "get")
    return UnsafeRawBufferPointer(found)
  }

  /// Whether there is a key.
  func has(_ table: IndexTable, _ key: [UInt8]) throws(DeskFault) -> Bool {
    try value(table, key) != nil
  }

  /// Puts a value under a key, in place of what was there.
  ///
  /// With `appending` the key must come after all others, which LMDB then need not look for.
  func put(
    _ table: IndexTable, _ key: [UInt8], _ value: [UInt8] = [], appending: Bool = false
  ) throws(DeskFault) {
    let flags = appending ? UInt32(MDB_APPEND) : 0
    let code = LMDB.withValue(key) { key in
      LMDB.withValue(value) { mdb_put(handle, tables[table.rawValue], &key, &$0, flags) }
    }
    try LMDB.check(code, "put")
  }

  /// Takes a key away; nothing happens where it is not there.
  func remove(_ table: IndexTable, _ key: [UInt8]) throws(DeskFault) {
    let code = LMDB.withValue(key) { mdb_del(handle, tables[table.rawValue], &$0, nil) }
    if code != MDB_NOTFOUND { try LMDB.check(code, "del") }
  }

  /// Empties a table.
  func clear(_ table: IndexTable) throws(DeskFault) {
    try LMDB.check(mdb_drop(handle, tables[table.rawValue], 0), "drop")
  }

  /// How many keys a table has: kept by LMDB, not counted.
  func count(_ table: IndexTable) throws(DeskFault) -> Int {
    var statistics = MDB_stat()
    try LMDB.check(mdb_stat(handle, tables[table.rawValue], &statistics), "stat")
    return statistics.ms_entries
  }
}

extension LMDB {
  /// Lends an array to a call of LMDB.
  static func withValue(_ bytes: [UInt8], _ body: (inout MDB_val) -> Int32) -> Int32 {
    bytes.withUnsafeBytes { buffer in
      // LMDB reads through this pointer and never writes.
      let base = UnsafeMutableRawPointer(mutating: buffer.baseAddress)
      var value = MDB_val(mv_size: buffer.count, mv_data: base)
      return body(&value)
    }
  }
}

extension UnsafeRawBufferPointer {
  init(_ value: MDB_val) { self.init(start: value.mv_data, count: value.mv_size) }
}
