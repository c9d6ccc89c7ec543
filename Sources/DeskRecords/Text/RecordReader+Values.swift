import CanonicalJSON
import RefundDesk

extension RecordReader {
  /// Passes over `null` where it is next.
  mutating func isNull() throws(RecordStop) -> Bool {
    try json { scanner throws(JSONError) in try scanner.null() }
  }

  mutating func string() throws(RecordStop) -> String {
    try json { scanner throws(JSONError) in try scanner.string() }
  }

  /// A text; nil for `null` and for the empty text, which says as much.
  mutating func text() throws(RecordStop) -> String? {
    if try isNull() { return nil }
    let text = try string()
    return text.isEmpty ? nil : text
  }

  mutating func flag() throws(RecordStop) -> Bool {
    try json { scanner throws(JSONError) in try scanner.bool() }
  }

  mutating func integer() throws(RecordStop) -> Int64 {
    try json { scanner throws(JSONError) in try scanner.integer() }
  }

  /// Whether values are held against their limits.
  ///
  /// What comes from outside is. What the journal holds was accepted once, and a desk must open.
  var isStrict: Bool { part == .whole }

  /// An integer not below zero.
  mutating func amount() throws(RecordStop) -> Int64 {
    let start = try start()
    let value = try integer()
    guard value >= 0 || !isStrict else { throw RecordStop(.negative(value), at: start) }
    return value
  }

  /// An integer of a range.
  mutating func integer(_ range: ClosedRange<Int64>) throws(RecordStop) -> Int {
    let start = try start()
    let value = try integer()
    guard range.contains(value) || !isStrict, let number = Int(exactly: value) else {
      throw RecordStop(
        .outOfRange(value, least: range.lowerBound, most: range.upperBound), at: start)
    }
    return number
  }

  /// Reads a value, or nil where `null` stands.
  mutating func optional<Value>(
    _ read: (inout RecordReader) throws(RecordStop) -> Value
  ) throws(RecordStop) -> Value? {
    if try isNull() { return nil }
    return try read(&self)
  }

  mutating func id<Entity>(_: Entity.Type = Entity.self) throws(RecordStop) -> ID<Entity> {
    let start = try start()
    let text = try string()
    guard let id = ID<Entity>(text) else { throw RecordStop(.invalidID(text), at: start) }
    return id
  }

  /// A word of a closed vocabulary.
  mutating func word<Word: RawRepresentable & CaseIterable>(
    _: Word.Type = Word.self
  ) throws(RecordStop) -> Word where Word.RawValue == String {
    let start = try start()
    let text = try string()
    guard let word = Word(rawValue: text) else {
      throw RecordStop(.unknownWord(text, allowed: Word.allCases.map(\.rawValue)), at: start)
    }
    return word
  }

  mutating func day() throws(RecordStop) -> Day {
    let start = try start()
    let text = try string()
    guard let day = Day(iso: text) else { throw RecordStop(.invalidDay(text), at: start) }
    return day
  }

  mutating func time() throws(RecordStop) -> Timestamp {
    let start = try start()
    let text = try string()
    guard let time = Timestamp(iso: text) else { throw RecordStop(.invalidTime(text), at: start) }
    return time
  }

  mutating func currency() throws(RecordStop) -> Currency {
    let start = try start()
    let code = try string()
    guard let currency = Currency(code) else {
      throw RecordStop(.unknownCurrency(code), at: start)
    }
    return currency
  }

  /// The elements of a list; none for `null`.
  mutating func list<Element>(
    _ read: (inout RecordReader) throws(RecordStop) -> Element
  ) throws(RecordStop) -> [Element] {
    if try isNull() { return [] }
    var elements: [Element] = []
    try array { reader throws(RecordStop) in elements.append(try read(&reader)) }
    return elements
  }

  /// The words of a list, none of them twice.
  mutating func marks() throws(RecordStop) -> [String] {
    if try isNull() { return [] }
    var marks: [String] = []
    try array { reader throws(RecordStop) in
      let start = try reader.start()
      let mark = try reader.string()
      guard !marks.contains(mark) else { throw RecordStop(.duplicateID(mark), at: start) }
      marks.append(mark)
    }
    return marks
  }

  /// Fills the drafts of a list, one for each element, from one or two arrays of the same length.
  mutating func fill<Draft>(
    _ drafts: inout [Draft], _ new: (Int) -> Draft,
    _ read: (inout RecordReader, inout Draft) throws(RecordStop) -> Void
  ) throws(RecordStop) {
    if try isNull() { return }
    var index = 0
    try array { reader throws(RecordStop) in
      if index == drafts.count { drafts.append(new(try reader.start())) }
      try read(&reader, &drafts[index])
      index += 1
    }
  }

  /// The members of an object under free names, none twice; none for `null`.
  mutating func table<Value>(
    _ read: (inout RecordReader) throws(RecordStop) -> Value
  ) throws(RecordStop) -> [String: Value] {
    if try isNull() { return [:] }
    var table: [String: Value] = [:]
    try members { reader, text, offset throws(RecordStop) in
      let key = text.decoded(in: reader.scanner.bytes)
      guard table[key] == nil else { throw RecordStop(.duplicateKey(key), at: offset) }
      table[key] = try read(&reader)
    }
    return table
  }
}
