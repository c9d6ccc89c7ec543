import RefundDesk
import Toml

extension ScenarioReader {
  /// Reports names that stand for nothing in the file: means of payment, lines and variants; and lines of
  /// which more is asked for than was bought.
  mutating func checkReferences(of world: TrainingWorld) {
    let methods = world.customer.paymentMethods.map(\.id.rawValue)
    let lines = world.order.lines.map(\.id.rawValue)
    let variants = world.products.flatMap(\.variants).map(\.sku.rawValue)
    check(each("payment", of: "order", "method"), key: "method", among: methods)
    check(each("wanted", of: "ticket", "line"), key: "line", among: lines)
    if !variants.isEmpty {
      check(each("wanted", of: "ticket", "sku"), key: "sku", among: variants)
    }
    if let refundTo = toml.table["ticket"]?.table?["refund_to"] {
      check([refundTo], key: "refund_to", among: methods)
    }
    checkLines(of: world)
  }

  private mutating func checkLines(of world: TrainingWorld) {
    let span = toml.table["ticket"]?.table?["lines"]?.span ?? toml.table.span
    for line in world.ticket.lines {
      guard let bought = world.order.line(line.line) else {
        toml.report(ScenarioFinding.unknownLine(line.line.rawValue).diagnostic(at: span))
        continue
      }
      guard line.quantity > bought.quantity else { continue }
      let finding = ScenarioFinding.moreThanBought(
        line.line.rawValue, asked: line.quantity, bought: bought.quantity)
      toml.report(finding.diagnostic(at: span))
    }
  }

  private mutating func check(_ values: [TomlValue], key: String, among known: [String]) {
    for value in values {
      guard let word = value.string, !known.contains(word) else { continue }
      toml.reportUnknown(word, key: key, among: known, at: value.span)
    }
  }

  /// The values of a key in each table of a list.
  private func each(_ list: String, of table: String, _ key: String) -> [TomlValue] {
    let tables = toml.table[table]?.table?[list]?.array?.compactMap(\.table) ?? []
    return tables.compactMap { $0[key] }
  }
}
