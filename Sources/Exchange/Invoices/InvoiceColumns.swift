import Toml

/// Where the mapping's columns stand in a header.
struct InvoiceColumns {
  /// The position of each column in the order of ``CSVMapping/Column/allCases``, -1 where the file does
  /// not have it: an array, since every row asks ten times.
  private var positions = [Int](repeating: -1, count: CSVMapping.Column.allCases.count)
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
    for (index, column) in CSVMapping.Column.allCases.enumerated() {
      if let names = mapping.columns[column] { positions[index] = position(names) ?? -1 }
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

  /// The position of a column, or nil where the file does not have it.
  func position(_ column: CSVMapping.Column) -> Int? {
    let position = positions[column.ordinal]
    return position < 0 ? nil : position
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

extension CSVMapping.Column {
  /// Its place in the order of all.
  var ordinal: Int {
    switch self {
    case .invoice: 0
    case .code: 1
    case .description: 2
    case .quantity: 3
    case .date: 4
    case .unitPrice: 5
    case .customer: 6
    case .customerName: 7
    case .email: 8
    case .country: 9
    }
  }
}
