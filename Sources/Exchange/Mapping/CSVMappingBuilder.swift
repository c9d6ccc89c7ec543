import RefundDesk
import Toml

/// Reads the sections of a mapping and collects what is wrong with them.
struct CSVMappingBuilder {
  private(set) var diagnostics: [Diagnostic] = []
  private let source: SourceText
  private var root: TomlReader

  init(_ document: TomlDocument) {
    source = document.source
    root = document.reader()
  }

  /// The mapping, or nil where something is wrong.
  mutating func mapping() -> CSVMapping? {
    let id = section("mapping") { MappingSections.id(&$0) }
    let file = section("file", required: false) { MappingSections.file(&$0) }
    let columns = section("columns") { MappingSections.columns(&$0) }
    let date = section("date") { MappingSections.date(&$0) }
    let amount = section("amount") { MappingSections.amount(&$0) }
    let suffix = section("customer", required: false) { $0.string("strip", required: false) }
    let order = section("order", required: false) { MappingSections.order(&$0) }
    let credit = section("credit") { MappingSections.credit(&$0) }
    let adjustment = section("adjustment", required: false) { MappingSections.test(&$0) }
    let none = section("products", required: false) { $0.strings("none", required: false) }
    let unread = root
    diagnostics += unread.finish()
    guard !diagnostics.hasErrors, let id, let columns, let date, let amount, let credit else {
      return nil
    }
    return CSVMapping(
      id: id, delimiter: file?.delimiter, encoding: file?.encoding, columns: columns,
      datePattern: date.pattern, zoneName: date.zone, currency: amount.currency,
      decimal: amount.decimal, grouping: amount.grouping, customerSuffix: suffix,
      orderStatus: order?.status ?? .delivered, orderChannel: order?.channel, credit: credit.test,
      adjustment: adjustment ?? CSVMapping.RowTest(), reason: credit.reason, wants: credit.wants,
      channel: credit.channel, language: credit.language, agent: credit.agent,
      nonProducts: Set((none ?? []).map(\.value)), source: source)
  }

  /// Reads one section and reports what is unknown in it.
  private mutating func section<Value>(
    _ name: String, required: Bool = true, _ read: (inout TomlReader) -> Value?
  ) -> Value? {
    guard let table = root.table(name, required: required) else { return nil }
    var reader = TomlReader(table)
    let value = read(&reader)
    diagnostics += reader.finish()
    return value
  }
}
