import RefundDesk
import Toml

/// Reads a case that is written down as a table of facts: an example's `ticket`, or a file of its own.
///
/// Two things differ from the records of a desk: a list of marks is taken as complete, and a case
/// that names no marketplace and no tier has none. Everything else that is absent is unknown.
struct FactTableReader {
  private var toml: TomlReader
  private let currency: Currency

  init(_ table: TomlTable, currency: Currency) {
    toml = TomlReader(table)
    self.currency = currency
  }

  mutating func read(shop: Policy) -> CaseFacts {
    var facts = CaseFacts(currency: currency)
    for name in FactName.allCases { read(name, &facts) }
    if let flags = toml.words("flags", as: CaseFlag.self, required: false) {
      facts.flagsKnownTrue = FlagSet(flags)
      facts.flagsKnownFalse = FlagSet.all.subtracting(facts.flagsKnownTrue)
    }
    for name in [FactName.marketplace, .tier] where facts[name] == nil {
      facts.set(name, "none", from: .request)
    }
    if let price = facts.number(.price) {
      let marks = facts.flagsKnownTrue.intersection(.marksOfArticle)
      facts.lines = [
        CaseLine(
          id: ID(composed: "L1"), price: price, category: facts.word(.category), flags: marks)
      ]
    }
    facts.complete(with: shop)
    return facts
  }

  consuming func finish() -> [Diagnostic] { toml.finish() }

  private mutating func read(_ name: FactName, _ facts: inout CaseFacts) {
    let key = name.rawValue
    guard toml.table[key] != nil else {
      toml.allow(key)
      return
    }
    switch name.kind {
    case .word(let allowed): readWord(name, allowed, &facts)
    case .yesNo: facts.set(name, toml.boolean(key), from: .request)
    case .money, .count: facts.set(name, toml.integer(key), from: .request)
    case .rate: facts.set(name, toml.millionths(key), from: .request)
    case .day: facts.set(name, toml.day(key), from: .request)
    }
  }

  private mutating func readWord(_ name: FactName, _ allowed: [String], _ facts: inout CaseFacts) {
    let key = name.rawValue
    let words =
      allowed.isEmpty
      ? toml.strings(key, orSingle: true) : toml.words(key, among: allowed, orSingle: true)
    guard let words, !words.isEmpty else { return }
    let values = words.map(\.value)
    facts[name] = CaseFact(values.count == 1 ? .word(values[0]) : .words(values), from: .request)
  }
}
