/// One row of the board: a reason, an agent, a country, with a cell for each bucket.
public struct AgeRow: Hashable, Sendable {
  /// What the row is about, as records write it; nil for what has none, such as nobody's tickets.
  public var name: String?
  /// The cells, youngest bucket first.
  public private(set) var cells: [AgeCell]

  /// An empty row.
  public init(name: String?) {
    self.name = name
    cells = AgeBucket.allCases.map { _ in AgeCell() }
  }

  /// The cell of a bucket.
  public subscript(bucket: AgeBucket) -> AgeCell {
    get { cells[bucket.rawValue] }
    set { cells[bucket.rawValue] = newValue }
  }

  /// How many requests the row has.
  public var tickets: Int { cells.reduce(0) { $0 + $1.tickets } }

  /// How many of them are older than seven days.
  public var late: Int {
    AgeBucket.allCases.filter(\.isLate).reduce(0) { $0 + self[$1].tickets }
  }

  /// All its cells together.
  public var whole: AgeCell {
    var whole = AgeCell()
    for cell in cells { whole.add(cell) }
    return whole
  }

  mutating func add(_ other: AgeRow) {
    for bucket in AgeBucket.allCases { cells[bucket.rawValue].add(other[bucket]) }
  }
}
