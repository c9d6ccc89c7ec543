import RefundDesk
import Toml

/// Reads an example: a case written down as facts, and what must come out.
struct ExampleReader {
  private var toml: TomlReader
  private let policy: Policy

  init(_ table: TomlTable, policy: Policy) {
    toml = TomlReader(table)
    self.policy = policy
  }

  mutating func read() -> ExampleRow? {
    let name = toml.locatedString("name")
    let nameFR = toml.string("name_fr", required: false)
    let nameEN = toml.string("name_en", required: false)
    let ticket = toml.table("ticket")
    let expect = toml.table("expect")
    let facts = ticket.map { self.facts($0) }
    let expectation = expect.map { self.expectation($0) }
    guard let name, let facts, let expectation else { return nil }
    return ExampleRow(
      name: Bilingual(fr: nameFR ?? name.value, en: nameEN ?? name.value), facts: facts,
      expect: expectation, span: name.span)
  }

  consuming func finish() -> [Diagnostic] { toml.finish() }

  private mutating func facts(_ table: TomlTable) -> CaseFacts {
    var reader = FactTableReader(table, currency: policy.currency)
    let facts = reader.read(shop: policy)
    toml.report(reader.finish())
    return facts
  }

  private mutating func expectation(_ table: TomlTable) -> ExampleRow.Expectation {
    var reader = TomlReader(table)
    var expect = ExampleRow.Expectation()
    expect.verdict = reader.word("verdict", as: Verdict.self, required: false)
    expect.right = reader.string("right", required: false)
    expect.floor = reader.words("floor", as: Remedy.self, required: false)?
      .flatMap { Array($0.kinds) }
    expect.minRefund = reader.integer("min_refund", in: 0...Int64.max, required: false)
    expect.amount = reader.integer("amount", in: 0...Int64.max, required: false)
    expect.method = reader.word("method", as: MeansWord.self, required: false)
    expect.window = reader.word("window", as: Check.Result.self, required: false)
    expect.due = reader.day("due", required: false)
    expect.missing = reader.strings("missing", required: false)?.map(\.value)
    expect.approval = reader.word("approval", as: Person.Role.self, required: false)
    expect.guarded = reader.word("guard", as: Check.Result.self, required: false)
    expect.broken = reader.string("broken", required: false)
    expect.allowed = reader.words("allowed", as: Remedy.self, required: false)?
      .flatMap { Array($0.kinds) }
    toml.report(reader.finish())
    return expect
  }
}
