/// The cells of one dimension: most of them as a file has them, in the order of their days, and what came
/// and went since.
struct CellTable: Sendable {
  /// What a cell is the sum of.
  struct Heading: Hashable {
    var day: Int32
    var value: UInt32
    var currency: UInt32
  }

  private var filed: FigureTable<TradeCell>
  private var since: [Heading: TradeCell] = [:]

  /// Cells that a file has, in the order of their days.
  init(_ filed: FigureTable<TradeCell> = FigureTable()) { self.filed = filed }

  /// Adds what happened to its heading, or takes it away again.
  mutating func add(_ cell: TradeCell, sign: Int) {
    let heading = Heading(day: cell.day, value: cell.value, currency: cell.currency)
    let empty = TradeCell(day: cell.day, value: cell.value, currency: cell.currency)
    since[heading, default: empty].add(cell, sign: sign)
  }

  /// Goes through the cells of some days, or through all; a heading may come twice.
  @inline(__always)
  func scan(_ days: ClosedRange<Int32>?, _ body: (TradeCell) -> Void) {
    scanFiled(days, body)
    for cell in since.values where days?.contains(cell.day) ?? true { body(cell) }
  }

  @inline(__always)
  private func scanFiled(_ days: ClosedRange<Int32>?, _ body: (TradeCell) -> Void) {
    guard let days else { return filed.scan { _, cell in body(cell) } }
    filed.scan(place(of: days.lowerBound)..<place(after: days.upperBound), body)
  }

  /// The cells of some days, or all, each heading once, without those that hold nothing.
  func sums(of days: ClosedRange<Int32>?) -> [TradeCell] {
    guard !since.isEmpty else {
      var found: [TradeCell] = []
      scan(days) { found.append($0) }
      return found
    }
    var left = since
    var found: [TradeCell] = []
    let changed = Set(since.keys.map(\.day))
    scanFiled(days) { cell in
      var cell = cell
      if changed.contains(cell.day) {
        let heading = Heading(day: cell.day, value: cell.value, currency: cell.currency)
        if let change = left.removeValue(forKey: heading) { cell.add(change, sign: 1) }
      }
      if !cell.isEmpty { found.append(cell) }
    }
    for cell in left.values where !cell.isEmpty && days?.contains(cell.day) ?? true {
      found.append(cell)
    }
    return found
  }

  /// The last day on which anything happened; nil where nothing did, or nobody knows when.
  var lastDay: Int32? {
    var changed = Set(since.keys.map(\.day)).sorted()
    var place = filed.count - 1
    while true {
      let days = [place >= 0 ? filed[place].day : nil, changed.last].compactMap { $0 }
      guard let day = days.max(), day != TradeCell.undated else { return nil }
      if !sums(of: day...day).isEmpty { return day }
      while place >= 0, filed[place].day == day { place -= 1 }
      if changed.last == day { changed.removeLast() }
    }
  }

  /// All cells in the order of their days, each heading once, without those that hold nothing.
  var packed: [TradeCell] {
    var all = since
    filed.scan { _, cell in
      let heading = Heading(day: cell.day, value: cell.value, currency: cell.currency)
      if all[heading] == nil { all[heading] = cell } else { all[heading]?.add(cell, sign: 1) }
    }
    return all.values.filter { !$0.isEmpty }.sorted {
      ($0.day, $0.value, $0.currency) < ($1.day, $1.value, $1.currency)
    }
  }

  private func place(of day: Int32) -> Int { place { $0.day < day } }

  private func place(after day: Int32) -> Int { place { $0.day <= day } }

  /// The first place whose cell is not before; cells that are before come first.
  private func place(_ isBefore: (TradeCell) -> Bool) -> Int {
    var (low, high) = (0, filed.count)
    while low < high {
      let middle = (low + high) / 2
      if isBefore(filed[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
