import Toml

/// Where the mapping's columns stand in a header.
struct InvoiceColumns {
  /// The position of each column that the file has.
  private(set) var positions: [CSVMapping.Column: Int] = [:]
  /// The position of the column that marks credit notes.
  private(set) var creditMark: Int?
  /// The position of the column that marks adjustments.
  private(set) var adjustmentMark: Int?
  /// The columns that the mapping does not name: they are kept with the line.
  private(set) var others: [(position: Int, name: String)] = []
  /// How many columns the header has.
  let count: Int

  init(_ mapping: CSVMapping, header: [String]) throws(DiagnosticList) {
    count = header.count
    var found: [Diagnostic] = []
    var used: Set<Int> = []
    func position(_ names: Located<[String]>) -> Int? {
      let places = names.value.lazy.map { name in header.indices.filter { header[$0] == name } }
      guard let place = places.first(where: { !$0.isEmpty }) else {
        found.append(InvoiceColumns.missing(names, header))
        return nil
      }
      if place.count > 1 { found.append(InvoiceColumns.twice(header[place[0]], names)) }
      used.insert(place[0])
      return place[0]
    }
    for column in CSVMapping.Column.allCases {
      if let names = mapping.columns[column] { positions[column] = position(names) }
    }
    creditMark = mapping.credit.column.flatMap(position)
    adjustmentMark = mapping.adjustment.column.flatMap(position)
    guard found.isEmpty else { throw DiagnosticList(found) }
    var names: Set<String> = []
    for index in header.indices where !used.contains(index) {
      var name = header[index].isEmpty ? "column \(index + 1)" : header[index]
      if !names.insert(name).inserted { name += " (\(index + 1))" }
      names.insert(name)
      others.append((index, name))
    }
  }

  private static func missing(_ names: Located<[String]>, _ header: [String]) -> Diagnostic {
    Diagnostic(
      .unknownValue(
        key: "columns", value: names.value[0],
        known: EditDistance.closest(to: names.value[0], among: header), allowed: header),
      at: names.span)
  }

  private static func twice(_ name: String, _ names: Located<[String]>) -> Diagnostic {
    Diagnostic(
      .other(code: "column-twice", message: ImportWording.columnTwice(name)), at: names.span)
  }
}
