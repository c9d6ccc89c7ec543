/// Rows by name, found by a look at the name: a desk has few agents, channels and countries.
struct AgeRows: Sendable {
  private(set) var rows: [AgeRow] = []
  private var places: [String?: Int] = [:]

  /// The place of a name's row, which is made where there is none.
  mutating func place(of name: String?) -> Int {
    if let place = places[name] { return place }
    places[name] = rows.count
    rows.append(AgeRow(name: name))
    return rows.count - 1
  }

  mutating func add(_ request: borrowing OpenRequest, _ bucket: AgeBucket, under name: String?) {
    let place = place(of: name)
    rows[place][bucket].add(copy request)
  }

  mutating func merge(_ other: AgeRows) {
    for row in other.rows { rows[place(of: row.name)].add(row) }
  }
}
