import RefundDesk
import Toml

/// Reads the tables of a policy file.
struct PolicyReader {
  private var root: TomlReader
  private var ids: [String: SourceSpan] = [:]

  init(_ table: TomlTable) { root = TomlReader(table) }

  mutating func read() -> Policy? {
    var policy = header()
    readShop(&policy)
    policy?.advice = AdviceInputReader.read(&root)
    policy?.windows = rows(.window) { WindowRow(reading: &$0) }
    policy?.refusals = rows(.refuse) { RefuseRow(reading: &$0) }
    policy?.requirements = rows(.require) { RequireRow(reading: &$0) }
    policy?.methods = rows(.method) { MethodRow(reading: &$0) }
    policy?.fees = rows(.fee) { FeeRow(reading: &$0) }
    policy?.bonuses = rows(.bonus) { BonusRow(reading: &$0) }
    policy?.gestures = rows(.gesture) { GestureRow(reading: &$0) }
    policy?.approvals = rows(.approval) { ApprovalRow(reading: &$0) }
    policy?.guards = rows(.guard) { GuardRow(reading: &$0) }
    policy?.deadlines = rows(.deadline) { DeadlineRow(reading: &$0) }
    if let read = policy { policy?.examples = examples(read) }
    return policy
  }

  consuming func finish() -> [Diagnostic] {
    root.finish().sorted {
      ($0.span.line, $0.span.column) < ($1.span.line, $1.span.column)
    }
  }

  /// The rows of one kind; a row with a mistake is reported and left out.
  private mutating func rows<Row>(
    _ kind: RowKind, _ make: (inout RowReader) -> Row?
  ) -> [Row] {
    root.tables(kind.rawValue).compactMap { table in
      var reader = RowReader(table)
      let row = make(&reader)
      if let id = reader.id { note(id) }
      root.report(reader.finish())
      return row
    }
  }

  /// Reports an identifier that was used before: clauses are cited by it.
  private mutating func note(_ id: Located<String>) {
    if let first = ids[id.value] {
      let kind = Diagnostic.Kind.duplicateID(id.value, firstLine: first.line)
      root.report(Diagnostic(kind, at: id.span))
    } else {
      ids[id.value] = id.span
    }
  }

  private mutating func examples(_ policy: Policy) -> [ExampleRow] {
    root.tables(RowKind.example.rawValue).compactMap { table in
      var reader = ExampleReader(table, policy: policy)
      let example = reader.read()
      root.report(reader.finish())
      return example
    }
  }
}

extension PolicyReader {
  private mutating func header() -> Policy? {
    guard let table = root.table("policy") else { return nil }
    var reader = TomlReader(table)
    let id = reader.string("id")
    let version = reader.string("version")
    let from = reader.day("effective_from")
    let until = reader.day("effective_until", required: false)
    let supersedes = reader.string("supersedes", required: false)
    let jurisdiction = reader.string("jurisdiction")
    let currency = reader.currency("currency")
    let law = reader.strings("law")
    let clauses = reader.string("clauses", required: false)
    root.report(reader.finish())
    guard let id, let version, let from, let jurisdiction, let currency, let law
    else { return nil }
    var policy = Policy(
      id: id, version: version, effectiveFrom: from, effectiveUntil: until, supersedes: supersedes,
      jurisdiction: Jurisdiction(country: jurisdiction) ?? Jurisdiction(rawValue: jurisdiction),
      currency: currency, law: law.map(\.value), clauses: clauses)
    policy.places = PolicyPlaces(header: table.span)
    policy.places.until = table.entry("effective_until")?.keySpan
    for pack in law { policy.places.law[pack.value] = pack.span }
    for entry in root.table["advice"]?.table?.entries ?? [] {
      policy.places.advice[entry.key] = entry.keySpan
    }
    return policy
  }

  private mutating func readShop(_ policy: inout Policy?) {
    guard let table = root.table("shop", required: false) else { return }
    var reader = TomlReader(table)
    var shop = ShopPractice()
    shop.informsOfWithdrawal = reader.boolean("informs_of_withdrawal", required: false)
    shop.informsOfWithdrawalSince = reader.day("informs_of_withdrawal_since", required: false)
    shop.informsOfReturnCost = reader.boolean("informs_of_return_cost", required: false)
    shop.postsPolicy = reader.boolean("posts_policy", required: false)
    shop.region = reader.string("region", required: false)
    root.report(reader.finish())
    policy?.shop = shop
  }
}
