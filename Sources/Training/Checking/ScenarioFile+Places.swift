import RefundDesk
public import Toml

extension ScenarioFile {
  /// Where in the file a problem is to be mended.
  public func span(of problem: ScenarioCheck.Problem, isVariant: Bool) -> SourceSpan {
    guard let root else { return SourceSpan(file: source.file, line: 1, column: 1) }
    let table = ScenarioFile.table(root, isVariant: isVariant)
    return place(of: problem, in: table) ?? SourceSpan(file: source.file, line: 1, column: 1)
  }

  private func place(of problem: ScenarioCheck.Problem, in table: TomlTable) -> SourceSpan? {
    switch problem {
    case .verdict, .rewardsRefusal: at("expected.verdict", table)
    case .right: at("expected.right", table)
    case .remedies: at("expected.remedies", table)
    case .amount: at("expected.amount", table)
    case .due: at("expected.due", table)
    case .notSuggested(let kind), .notLawful(let kind):
      element("accepted", "kind", kind.rawValue, table)?.entry("kind")?.keySpan
    case .cost(let kind, _, _):
      element("accepted", "kind", kind.rawValue, table)?.entry("cost")?.keySpan
    case .unheard(let name): element("hidden", "id", name, table)?.entry("heard")?.keySpan
    case .weakModel, .modelOmits, .modelSays: at("model.say", table) ?? at("model", table)
    case .refusedModel: at("model.actions", table)
    case .sameVerdict: at("variant.fact", table)
    case .calendar(_, let later): at(later, table)
    case .deliveryDay: at("order.status", table)
    case .amounts: at("order.payment", table)
    }
  }

  /// Where a key stands, by its path; the table above it where it does not.
  private func at(_ path: String, _ table: TomlTable) -> SourceSpan? {
    var table = table
    var span: SourceSpan?
    for key in path.split(separator: ".") {
      guard let entry = table.entry(String(key)) else { return span }
      span = entry.keySpan
      guard let next = entry.value.table else { return span }
      table = next
    }
    return span
  }

  private func element(
    _ list: String, _ key: String, _ value: String, _ table: TomlTable
  ) -> TomlTable? {
    table[list]?.array?.compactMap(\.table).first { $0[key]?.string == value }
  }
}
