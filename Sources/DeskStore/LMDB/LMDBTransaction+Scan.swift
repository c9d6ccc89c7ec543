import CLMDB

extension LMDBTransaction {
  /// Which way a table is gone through.
  enum Direction {
    case ascending, descending
  }

  /// Goes through a table in the order of its keys until `body` says false.
  ///
  /// It begins at the first key that is not before `start`, or at the end of the table for nil; going
  /// down, with the last key before `start`.
  func scan(
    _ table: IndexTable, from start: [UInt8]? = nil, _ direction: Direction = .ascending,
    _ body: (UnsafeRawBufferPointer, UnsafeRawBufferPointer) throws(DeskFault) -> Bool
  ) throws(DeskFault) {
    var cursor: OpaquePointer?
    try LMDB.check(mdb_cursor_open(handle, tables[table.rawValue], &cursor), "cursor_open")
    defer { mdb_cursor_close(cursor) }
    var key = MDB_val()
    var value = MDB_val()
    var code = LMDBTransaction.seek(cursor, start, direction, &key, &value)
    let step = direction == .ascending ? MDB_NEXT : MDB_PREV
    while code == MDB_SUCCESS {
      guard try body(UnsafeRawBufferPointer(key), UnsafeRawBufferPointer(value)) else { return }
      code = mdb_cursor_get(cursor, &key, &value, step)
    }
    if code != MDB_NOTFOUND { try LMDB.check(code, "cursor_get") }
  }

  private static func seek(
    _ cursor: OpaquePointer?, _ start: [UInt8]?, _ direction: Direction,
    _ key: inout MDB_val, _ value: inout MDB_val
  ) -> Int32 {
    guard let start else {
      return mdb_cursor_get(cursor, &key, &value, direction == .ascending ? MDB_FIRST : MDB_LAST)
    }
    let code = start.withUnsafeBytes { buffer in
      key = MDB_val(
        mv_size: buffer.count, mv_data: UnsafeMutableRawPointer(mutating: buffer.baseAddress))
      return mdb_cursor_get(cursor, &key, &value, MDB_SET_RANGE)
    }
    if direction == .ascending { return code }
    if code == MDB_NOTFOUND { return mdb_cursor_get(cursor, &key, &value, MDB_LAST) }
    return code == MDB_SUCCESS ? mdb_cursor_get(cursor, &key, &value, MDB_PREV) : code
  }

  /// The keys that begin with some bytes, without them, in order.
  func suffixes(_ table: IndexTable, of prefix: [UInt8]) throws(DeskFault) -> [[UInt8]] {
    var found: [[UInt8]] = []
    try scan(table, from: prefix) { (key, _) throws(DeskFault) -> Bool in
      guard key.starts(with: prefix) else { return false }
      found.append(Array(key.dropFirst(prefix.count)))
      return true
    }
    return found
  }
}
