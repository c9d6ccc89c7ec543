import CDigest

extension LMDBTransaction {
  /// What a table holds, in short: two tables with equal sums hold the same.
  struct Sum: Hashable {
    var keys = 0
    var bytes = 0
    var check: UInt32 = 0

    mutating func add(_ part: UnsafeRawBufferPointer) {
      bytes += part.count
      check = guichet_crc32c(check, part.baseAddress, part.count)
    }
  }

  /// The sums of all tables.
  func sums() throws(DeskFault) -> [IndexTable: Sum] {
    var sums: [IndexTable: Sum] = [:]
    for table in IndexTable.allCases {
      var sum = Sum()
      try scan(table) { (key, value) throws(DeskFault) -> Bool in
        sum.keys += 1
        sum.add(key)
        sum.add(value)
        return true
      }
      sums[table] = sum
    }
    return sums
  }
}
