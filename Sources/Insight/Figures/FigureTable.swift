/// Rows of numbers, the most of which may lie in a file's memory and the last ones in an array.
///
/// Reading touches the file's bytes where they are. Writing to a row of the file changes the table's own
/// page of it, as long as no copy of the table is alive; else the rows are copied first, so that a table is
/// a value like any other. Unchecked for the pointer to those bytes: who holds them keeps them alive, and
/// nobody writes to them who is not alone with them.
struct FigureTable<Row: BitwiseCopyable & Sendable>: @unchecked Sendable {
  /// Who looks at the rows of the file: as long as there is one only, they may be written to.
  private final class Hold {
    let memory: FigureMemory
    init(_ memory: FigureMemory) { self.memory = memory }
  }

  private var hold: Hold?
  private var filed: UnsafeMutableBufferPointer<Row>
  private var added: [Row]

  /// Rows of an array.
  init(_ rows: [Row] = []) {
    filed = UnsafeMutableBufferPointer(start: nil, count: 0)
    added = rows
  }

  /// So many rows as they lie in memory from a place on, which is a multiple of 16.
  init(_ memory: FigureMemory, at place: Int, count: Int) {
    self.init()
    guard count > 0 else { return }
    hold = Hold(memory)
    let bytes = memory.bytes[place..<place + count * MemoryLayout<Row>.stride]
    filed = UnsafeMutableRawBufferPointer(rebasing: bytes).bindMemory(to: Row.self)
  }

  /// Adds a row at the end.
  mutating func append(_ row: Row) { added.append(row) }

  /// Goes through all rows with their places, in a loop without detours.
  @inline(__always)
  func scan(_ body: (Int, Row) -> Void) {
    for place in filed.indices { body(place, filed[place]) }
    let start = filed.count
    added.withUnsafeBufferPointer { rows in
      for place in rows.indices { body(start + place, rows[place]) }
    }
  }

  /// Goes through the rows of a stretch of places.
  @inline(__always)
  func scan(_ places: Range<Int>, _ body: (Row) -> Void) {
    for place in places.clamped(to: filed.indices) { body(filed[place]) }
    let rest = places.clamped(to: filed.count..<filed.count + added.count)
    for place in rest { body(added[place - filed.count]) }
  }

  private mutating func own() {
    guard hold != nil, !isKnownUniquelyReferenced(&hold) else { return }
    added = Array(filed) + added
    hold = nil
    filed = UnsafeMutableBufferPointer(start: nil, count: 0)
  }
}

extension FigureTable: RandomAccessCollection, MutableCollection {
  var startIndex: Int { 0 }
  var endIndex: Int { filed.count + added.count }

  subscript(place: Int) -> Row {
    @inline(__always) get {
      place < filed.count ? filed[place] : added[place - filed.count]
    }
    set {
      if place < filed.count { own() }
      if place < filed.count {
        filed[place] = newValue
      } else {
        added[place - filed.count] = newValue
      }
    }
  }
}
