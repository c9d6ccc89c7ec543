import Glibc

extension TomlReader {
  /// A text with its place; empty text is reported unless allowed.
  public mutating func locatedString(
    _ key: String, required: Bool = true, allowEmpty: Bool = false
  ) -> Located<String>? {
    guard let text = typed(key, .string, required: required, \.string) else { return nil }
    if text.value.isEmpty && !allowEmpty {
      report(Diagnostic(.emptyText(key: key), at: text.span))
      return nil
    }
    return text
  }

  /// A text; empty text is reported unless allowed.
  public mutating func string(
    _ key: String, required: Bool = true, allowEmpty: Bool = false
  ) -> String? {
    locatedString(key, required: required, allowEmpty: allowEmpty)?.value
  }

  /// A word of a closed vocabulary, reported with the closest allowed one when it is unknown.
  public mutating func word(
    _ key: String, among allowed: [String], required: Bool = true
  ) -> Located<String>? {
    guard let word = locatedString(key, required: required) else { return nil }
    return checked(word, key: key, among: allowed) ? word : nil
  }

  /// A case of a closed vocabulary.
  public mutating func word<Word: RawRepresentable & CaseIterable>(
    _ key: String, as type: Word.Type, required: Bool = true
  ) -> Word? where Word.RawValue == String {
    word(key, among: type.allCases.map(\.rawValue), required: required)
      .flatMap { Word(rawValue: $0.value) }
  }

  /// A whole number within a range.
  public mutating func integer(
    _ key: String, in range: ClosedRange<Int64> = Int64.min...Int64.max, required: Bool = true
  ) -> Int64? {
    guard let number = typed(key, .integer, required: required, \.integer) else { return nil }
    guard range.contains(number.value) else {
      let kind = Diagnostic.Kind.outOfRange(
        key: key, value: number.value, least: range.lowerBound, most: range.upperBound)
      report(Diagnostic(kind, at: number.span))
      return nil
    }
    return number.value
  }

  /// A number, whole or not: a rate or a threshold, never money.
  public mutating func number(_ key: String, required: Bool = true) -> Double? {
    typed(key, .float, required: required) { value in
      switch value.content {
      case .float(let number) where number.isFinite: number
      case .integer(let number): Double(number)
      default: nil
      }
    }?.value
  }

  /// A number in whole millionths, so that rates beside money stay exact: 0.10 gives 100,000.
  public mutating func millionths(_ key: String, required: Bool = true) -> Int64? {
    guard let number = number(key, required: required) else { return nil }
    return exact(number, key, at: table[key]?.span ?? table.span)
  }

  /// A list of numbers in whole millionths; empty where the key is absent.
  public mutating func millionthsList(_ key: String) -> [Located<Int64>] {
    (value(key)?.array ?? []).compactMap { element in
      let number: Double
      switch element.content {
      case .float(let value): number = value
      case .integer(let value): number = Double(value)
      default:
        report(
          Diagnostic(.wrongType(key: key, expected: .float, found: element.kind), at: element.span))
        return nil
      }
      return exact(number, key, at: element.span).map { Located($0, at: element.span) }
    }
  }

  private mutating func exact(_ number: Double, _ key: String, at span: SourceSpan) -> Int64? {
    let scaled = number * 1_000_000
    let rounded = scaled.rounded()
    if abs(rounded) < 1e15, abs(scaled - rounded) < 1e-3 { return Int64(rounded) }
    report(Diagnostic(.tooFine(key: key), at: span))
    return nil
  }

  /// True or false.
  public mutating func boolean(_ key: String, required: Bool = true) -> Bool? {
    typed(key, .boolean, required: required) { value in
      if case .boolean(let flag) = value.content { flag } else { nil }
    }?.value
  }

  /// A plain date.
  public mutating func date(_ key: String, required: Bool = true) -> Located<TomlDate>? {
    typed(key, .date, required: required) { value in
      if case .date(let date) = value.content { date } else { nil }
    }
  }

  /// A date with a time of day.
  public mutating func dateTime(_ key: String, required: Bool = true) -> Located<TomlDateTime>? {
    typed(key, .dateTime, required: required) { value in
      if case .dateTime(let moment) = value.content { moment } else { nil }
    }
  }

  /// A list of texts; a single text counts as a list of one when `orSingle`.
  public mutating func strings(
    _ key: String, required: Bool = true, orSingle: Bool = false
  ) -> [Located<String>]? {
    typed(key, .strings, required: required) { value -> [Located<String>]? in
      if orSingle, let text = value.string { return [Located(text, at: value.span)] }
      guard let array = value.array else { return nil }
      let texts = array.compactMap { element in
        element.string.map { Located($0, at: element.span) }
      }
      return texts.count == array.count ? texts : nil
    }?.value
  }

  /// A list of words of a closed vocabulary; the wrong ones are reported and left out.
  public mutating func words(
    _ key: String, among allowed: [String], required: Bool = true, orSingle: Bool = false
  ) -> [Located<String>]? {
    strings(key, required: required, orSingle: orSingle)?
      .filter { checked($0, key: key, among: allowed) }
  }

  /// A list of cases of a closed vocabulary; the wrong ones are reported and left out.
  public mutating func words<Word: RawRepresentable & CaseIterable>(
    _ key: String, as type: Word.Type, required: Bool = true, orSingle: Bool = false
  ) -> [Word]? where Word.RawValue == String {
    let allowed = type.allCases.map(\.rawValue)
    return words(key, among: allowed, required: required, orSingle: orSingle)?
      .compactMap { Word(rawValue: $0.value) }
  }

  /// A nested table.
  public mutating func table(_ key: String, required: Bool = true) -> TomlTable? {
    typed(key, .table, required: required, \.table)?.value
  }

  /// An array of tables in the order of the file; empty when absent.
  public mutating func tables(_ key: String) -> [TomlTable] {
    typed(key, .tables, required: false) { value -> [TomlTable]? in
      guard let array = value.array else { return nil }
      let tables = array.compactMap(\.table)
      return tables.count == array.count ? tables : nil
    }?.value ?? []
  }

  /// Whether a word is allowed; reports it with the closest allowed one when it is not.
  public mutating func checked(
    _ word: Located<String>, key: String, among allowed: [String]
  ) -> Bool {
    if allowed.contains(word.value) { return true }
    let meant = EditDistance.closest(to: word.value, among: allowed)
    let kind = Diagnostic.Kind.unknownValue(
      key: key, value: word.value, known: meant, allowed: allowed)
    report(Diagnostic(kind, at: word.span))
    return false
  }
}
