import RefundDesk

/// The board as flat arrays of numbers: a million rows are added up without touching a string.
struct FlatBoard {
  /// One cell: a count, a sum in the first currency met, and the row that has waited longest.
  struct Cell {
    var tickets = 0
    var units: Int128 = 0
    var hasAmounts = false
    var oldest = -1
    var received = Int64.max
  }

  /// A sum in another currency than the first: such desks are rare.
  struct OtherSum: Hashable {
    var cell: Int
    var currency: UInt32
  }

  private let figures: RequestFigures
  private let asOf: Int64
  /// The local day of the moment, since the epoch.
  private let today: Int
  private let listed: Int
  private(set) var cells: [Cell]
  private(set) var others: [OtherSum: Int128] = [:]
  private(set) var currency: UInt32 = 0
  /// The rows that have waited longest, the oldest first.
  private(set) var oldest: [Int] = []

  static let buckets = AgeBucket.allCases.count

  /// Where the cells of each facet begin, each value with its buckets; the whole board comes first.
  let starts: [Int]

  init(_ figures: RequestFigures, asOf: Timestamp, listed: Int) {
    self.figures = figures
    self.asOf = asOf.microseconds
    today = figures.zone.day(at: asOf).daysSinceEpoch
    self.listed = listed
    let words = figures.words.count
    var start = 1
    var starts: [Int] = []
    for facet in AgeFacet.allCases {
      starts.append(start * FlatBoard.buckets)
      start += facet.isWord ? words : facet.places
    }
    self.starts = starts
    cells = Array(repeating: Cell(), count: start * FlatBoard.buckets)
    count()
  }

  private mutating func count() {
    let words = UInt32(truncatingIfNeeded: figures.words.count)
    let (reasons, blockers) = (UInt8(Reason.allCases.count), UInt8(Blocker.allCases.count))
    var youngest = Int64.max
    for (place, row) in figures.requests.enumerated() {
      guard row.marks.contains(.isOpen), row.counts(at: asOf), row.reason < reasons,
        row.blocker < blockers
      else { continue }
      let bucket = FlatBoard.bucket(of: asOf - row.received)
      let values = (
        Int(row.reason), Int(min(row.owner, words - 1)), Int(min(row.channel, words - 1)),
        Int(min(row.country, words - 1)), Int(row.blocker(on: today))
      )
      add(row, place, bucket)
      add(row, place, starts[0] + values.0 * FlatBoard.buckets + bucket)
      add(row, place, starts[1] + values.1 * FlatBoard.buckets + bucket)
      add(row, place, starts[2] + values.2 * FlatBoard.buckets + bucket)
      add(row, place, starts[3] + values.3 * FlatBoard.buckets + bucket)
      add(row, place, starts[4] + values.4 * FlatBoard.buckets + bucket)
      if row.received <= youngest || oldest.count < listed {
        keep(place)
        if oldest.count == listed, let last = oldest.last {
          youngest = figures.requests[last].received
        }
      }
    }
  }

  /// The bucket of an age in microseconds: whole days of 24 hours.
  private static func bucket(of age: Int64) -> Int {
    let day: Int64 = 86_400_000_000
    if age < 3 * day { return 0 }
    if age < 6 * day { return 1 }
    if age < 8 * day { return 2 }
    return age < 15 * day ? 3 : 4
  }

  private mutating func add(_ row: RequestRow, _ place: Int, _ cell: Int) {
    cells[cell].tickets += 1
    if row.received <= cells[cell].received {
      let isOlder =
        row.received < cells[cell].received || isOlder(place, than: cells[cell].oldest)
      if isOlder {
        cells[cell].received = row.received
        cells[cell].oldest = place
      }
    }
    guard row.marks.contains(.hasAmount) else { return }
    if currency == 0 { currency = row.currency }
    if row.currency == currency {
      cells[cell].units += Int128(row.amount)
      cells[cell].hasAmounts = true
    } else {
      others[OtherSum(cell: cell, currency: row.currency), default: 0] += Int128(row.amount)
    }
  }

  /// Whether a row came in before another, or at the same moment under a smaller name.
  private func isOlder(_ left: Int, than right: Int) -> Bool {
    guard right >= 0 else { return true }
    let (a, b) = (figures.requests[left].received, figures.requests[right].received)
    return a != b ? a < b : figures.ticket(left) < figures.ticket(right)
  }

  private mutating func keep(_ place: Int) {
    guard listed > 0 else { return }
    if oldest.count == listed {
      guard let last = oldest.last, isOlder(place, than: last) else { return }
      oldest.removeLast()
    }
    let index = oldest.firstIndex { isOlder(place, than: $0) } ?? oldest.count
    oldest.insert(place, at: index)
  }
}

extension AgeFacet {
  /// Whether its values are words, which rows name by number; else places in a vocabulary.
  var isWord: Bool { self == .agent || self == .channel || self == .country }

  /// How many values its vocabulary has.
  var places: Int { self == .reason ? Reason.allCases.count : Blocker.allCases.count }
}
