import Phrases
import RefundDesk
import Toml

extension TomlReader {
  /// Reads a nested table and takes over what was found wrong in it.
  mutating func nested<Value>(
    _ key: String, required: Bool = true, _ body: (inout TomlReader) -> Value?
  ) -> Value? {
    guard let table = table(key, required: required) else { return nil }
    return within(table, body)
  }

  /// Reads each table of a list; those that are wrong are reported and left out.
  mutating func each<Value>(_ key: String, _ body: (inout TomlReader) -> Value?) -> [Value] {
    tables(key).compactMap { within($0, body) }
  }

  private mutating func within<Value>(
    _ table: TomlTable, _ body: (inout TomlReader) -> Value?
  ) -> Value? {
    var reader = TomlReader(table)
    let value = body(&reader)
    report(reader.finish())
    return value
  }

  /// A text in both languages, `{ fr = "…", en = "…" }`, of which one is taken. The French one is typeset.
  mutating func text(_ key: String, _ language: Language, required: Bool = true) -> String? {
    nested(key, required: required) { both in
      let fr = both.string("fr")
      let en = both.string("en")
      guard let fr, let en else { return nil }
      return language == .fr ? Typeset.french(fr) : Typeset.english(en)
    }
  }

  /// A name that may be one text, or one for each language.
  mutating func name(_ key: String, _ language: Language) -> String? {
    if table[key]?.string != nil { return string(key) }
    return text(key, language)
  }

  /// Phrases to listen for, `{ fr = ["…"], en = ["…"] }`.
  mutating func phrases(
    _ key: String, _ language: Language, required: Bool = true
  ) -> [PhrasePattern]? {
    nested(key, required: required) { both in
      let fr = both.strings("fr")
      let en = both.strings("en")
      guard let fr, let en else { return nil }
      return (language == .fr ? fr : en).map { PhrasePattern($0.value) }
    }
  }

  /// An identifier.
  mutating func id<Entity>(
    _ key: String, required: Bool = true, as type: ID<Entity>.Type
  ) -> ID<Entity>? {
    string(key, required: required).flatMap { ID($0) }
  }

  /// A plain date.
  mutating func plainDay(_ key: String, required: Bool = true) -> Day? {
    date(key, required: required).flatMap { date in
      Day(year: date.value.year, month: date.value.month, day: date.value.day)
    }
  }

  /// A moment; one without a zone is one of UTC.
  mutating func moment(_ key: String, required: Bool = true) -> Timestamp? {
    guard let moment = dateTime(key, required: required)?.value,
      let day = Day(year: moment.date.year, month: moment.date.month, day: moment.date.day)
    else { return nil }
    let seconds = moment.time.hour * 3600 + moment.time.minute * 60 + moment.time.second
    return Timestamp(startOf: day).adding(
      seconds: Int64(seconds - (moment.offsetMinutes ?? 0) * 60))
  }

  /// An amount in minor units.
  mutating func money(_ key: String, _ currency: Currency, required: Bool = true) -> Money? {
    integer(key, in: 0...100_000_000, required: required).map { Money($0, currency) }
  }

  /// A value of a fact.
  mutating func factValue(_ key: String, required: Bool = true) -> FactValue? {
    guard let value = value(key, required: required) else { return nil }
    switch value.content {
    case .string(let text): return .text(text)
    case .integer(let number): return .number(number)
    case .boolean(let flag): return .flag(flag)
    case .date(let date):
      return Day(year: date.year, month: date.month, day: date.day).map { .text($0.description) }
    case .array(let values): return .list(values.compactMap(\.string))
    case .float, .time, .dateTime, .table:
      report(
        Diagnostic(.wrongType(key: key, expected: .string, found: value.kind), at: value.span))
      return nil
    }
  }

  /// A word that records may choose freely; one that is nearly one of the usual words is a slip.
  mutating func word(_ key: String, near usual: [String]) -> String? {
    guard let word = locatedString(key) else { return nil }
    guard usual.contains(word.value) || EditDistance.closest(to: word.value, among: usual) == nil
    else {
      reportUnknown(word.value, key: key, among: usual, at: word.span)
      return nil
    }
    return word.value
  }

  /// Reports a word that the scenario's own vocabulary does not have.
  mutating func reportUnknown(
    _ word: String, key: String, among allowed: [String], at span: SourceSpan? = nil
  ) {
    let known = EditDistance.closest(to: word, among: allowed)
    report(
      Diagnostic(
        .unknownValue(
          key: key, value: word, known: known, allowed: allowed.count > 30 ? [] : allowed),
        at: span ?? table[key]?.span ?? table.span))
  }
}

/// Makes texts that people typed ready to be shown.
enum Typeset {
  /// French with its spaces and apostrophes, without blanks at the ends.
  static func french(_ text: String) -> String {
    lines(text).map { French(stringLiteral: $0).text }.joined(separator: "\n")
  }

  /// English with typographic apostrophes.
  static func english(_ text: String) -> String {
    String(text.trimmed.map { $0 == "'" ? "’" : $0 })
  }

  private static func lines(_ text: String) -> [String] {
    text.trimmed.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
