import RefundDesk
import Toml

/// Reads a condition: the closed vocabulary of `when` and `need`.
struct ConditionReader {
  private var toml: TomlReader

  init(_ table: TomlTable) { toml = TomlReader(table) }

  mutating func read() -> Condition {
    Condition(toml.table.entries.compactMap { term($0.key) })
  }

  consuming func finish() -> [Diagnostic] {
    // Every word of the vocabulary counts as known, so that "did you mean" can propose it.
    for key in ConditionReader.keys where toml.table[key] == nil { toml.allow(key) }
    return toml.finish()
  }

  /// The term of one key, or nil where it is no word of the vocabulary or has a wrong value.
  mutating func term(_ key: String) -> Condition.Term? {
    if key == "flags" {
      return toml.words(key, as: CaseFlag.self).map { .flags(FlagSet($0)) }
    }
    if key == "ordered_month" { return months(key) }
    if let (name, suffix) = ConditionReader.threshold(key) { return threshold(key, name, suffix) }
    guard let name = FactName(rawValue: key) else { return nil }
    switch name.kind {
    case .word(let allowed): return words(key, name, allowed)
    case .yesNo: return yesNo(key, name)
    default: return nil
    }
  }

  private mutating func words(_ key: String, _ name: FactName, _ allowed: [String]) -> Condition
    .Term?
  {
    let words =
      allowed.isEmpty
      ? toml.strings(key, orSingle: true) : toml.words(key, among: allowed, orSingle: true)
    return words.map { list in
      .word(
        name, name == .marketplace ? list.map { Marketplace.word($0.value) } : list.map(\.value))
    }
  }

  /// A yes-or-no fact: `true`, or `[true]` as a list of the values that will do.
  private mutating func yesNo(_ key: String, _ name: FactName) -> Condition.Term? {
    if let list = toml.table[key]?.array, list.count == 1,
      case .boolean(let flag) = list[0].content
    {
      toml.allow(key)
      return .yesNo(name, flag)
    }
    return toml.boolean(key).map { .yesNo(name, $0) }
  }

  private mutating func months(_ key: String) -> Condition.Term? {
    guard let list = toml.value(key)?.array else {
      _ = toml.table(key)
      return nil
    }
    var months: Set<Int> = []
    for element in list {
      guard let month = element.integer, (1...12).contains(month) else {
        let kind = Diagnostic.Kind.outOfRange(
          key: key, value: element.integer ?? 0, least: 1, most: 12)
        toml.report(Diagnostic(kind, at: element.span))
        continue
      }
      months.insert(Int(month))
    }
    return .orderedMonth(months)
  }

  private mutating func threshold(
    _ key: String, _ name: FactName, _ suffix: String
  ) -> Condition.Term? {
    let number = name.kind == .rate ? toml.millionths(key) : toml.integer(key)
    guard let number else { return nil }
    return suffix == "_gte" ? .atLeast(name, number) : .below(name, number)
  }

  /// The fact and the comparison of a key such as `price_gte`.
  private static func threshold(_ key: String) -> (FactName, String)? {
    for suffix in ["_gte", "_lt"] where key.hasSuffix(suffix) {
      guard let name = FactName(rawValue: String(key.dropLast(suffix.count))) else { continue }
      switch name.kind {
      case .money, .count, .rate: return (name, suffix)
      default: continue
      }
    }
    return nil
  }

  /// Every key that a condition may have.
  static let keys: [String] =
    ["flags", "ordered_month"]
    + FactName.allCases.flatMap { name -> [String] in
      switch name.kind {
      case .word, .yesNo: [name.rawValue]
      case .money, .count, .rate: ["\(name.rawValue)_gte", "\(name.rawValue)_lt"]
      case .day: []
      }
    }
}
