import Console
import RefundDesk
import Toml

/// The person's views of the queue as a file that can be read and written by hand.
///
/// ```toml
/// [[view]]
/// name = "Late and dear"
/// part = "open"
/// sort = "-amount"
/// filter = "age>7 amount>100"
/// ```
struct SavedViewsFile {
  /// The views; those with a mistake are left out.
  private(set) var views: [SavedView] = []
  /// What is wrong in the file.
  private(set) var diagnostics: [Diagnostic] = []

  /// Reads a file.
  init(_ source: SourceText) {
    do {
      var root = try TomlDocument(source).reader()
      for table in root.tables("view") { read(table) }
      diagnostics += root.finish()
    } catch {
      diagnostics = [error]
    }
  }

  private mutating func read(_ table: TomlTable) {
    var reader = TomlReader(table)
    let name = reader.string("name")
    let part = reader.word("part", as: QueueView.self, required: false) ?? .open
    let orders = QueueSort.allCases.map(\.rawValue)
    let sort = reader.word("sort", among: orders + orders.map { "-" + $0 }, required: false)
    let filter = reader.locatedString("filter", required: false, allowEmpty: true)
    if let filter, QueueQuery(filter.value).filter == nil {
      reader.report(
        Diagnostic(
          .unknownValue(key: "filter", value: filter.value, known: nil, allowed: []),
          at: filter.span))
    }
    let found = reader.finish()
    diagnostics += found
    guard !found.hasErrors, let name else { return }
    let order = sort?.value ?? QueueSort.age.rawValue
    views.append(
      SavedView(
        name: name, part: part,
        sort: QueueSort(rawValue: String(order.drop { $0 == "-" })) ?? .age,
        isReversed: order.hasPrefix("-"), filter: filter?.value ?? ""))
  }

  /// Views as the text of a file.
  static func text(_ views: [SavedView]) -> String {
    views.map { view in
      """
      [[view]]
      name = \(quoted(view.name))
      part = "\(view.part.rawValue)"
      sort = "\(view.isReversed ? "-" : "")\(view.sort.rawValue)"
      filter = \(quoted(view.filter))

      """
    }.joined(separator: "\n")
  }

  /// A text as TOML writes it.
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let hex = String(scalar.value, radix: 16, uppercase: true)
        quoted += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
