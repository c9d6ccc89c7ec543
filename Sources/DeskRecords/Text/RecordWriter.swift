import CanonicalJSON
import RefundDesk

/// Writes the objects of a record, leaving out what is empty and what belongs to the other part.
struct RecordWriter {
  var json: CanonicalWriter
  let part: RecordPart

  init(_ json: CanonicalWriter = CanonicalWriter(), part: RecordPart) {
    self.json = json
    self.part = part
  }

  /// Whether the part that is written holds a field.
  func holds(_ key: some RecordKey) -> Bool { part.holds(key.place) }

  mutating func write(_ key: some RecordKey, _ value: String?) {
    guard let value, holds(key) else { return }
    json.member(key.rawValue, value)
  }

  mutating func write<Entity>(_ key: some RecordKey, _ value: ID<Entity>?) {
    guard let value, holds(key) else { return }
    json.member(key.rawValue, value.rawValue)
  }

  mutating func write(_ key: some RecordKey, _ value: Int64?) {
    guard let value, holds(key) else { return }
    json.member(key.rawValue, value)
  }

  mutating func write(_ key: some RecordKey, _ value: Int?) {
    guard let value, holds(key) else { return }
    json.member(key.rawValue, value)
  }

  mutating func write(_ key: some RecordKey, _ value: Bool?) {
    guard let value, holds(key) else { return }
    json.member(key.rawValue, value)
  }

  mutating func write(_ key: some RecordKey, _ value: Day?) {
    guard let value, holds(key) else { return }
    json.member(key.rawValue, value.description)
  }

  mutating func write(_ key: some RecordKey, _ value: Timestamp?) {
    guard let value, holds(key) else { return }
    json.member(key.rawValue, value.description)
  }

  /// Writes an amount unless it is nothing.
  mutating func writeUnlessZero(_ key: some RecordKey, _ value: Money) {
    if !value.isZero { write(key, value.minorUnits) }
  }

  /// Writes texts unless there are none.
  mutating func write(_ key: some RecordKey, _ values: [String]) {
    guard !values.isEmpty, holds(key) else { return }
    json.key(key.rawValue)
    json.array { for value in values { $0.string(value) } }
  }

  /// Writes a table sorted by its names, unless it is empty.
  mutating func write<Value>(
    _ key: some RecordKey, _ table: [String: Value],
    _ value: (inout CanonicalWriter, String, Value) -> Void
  ) {
    guard !table.isEmpty, holds(key) else { return }
    json.key(key.rawValue)
    json.object { json in
      for entry in table.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
        value(&json, entry.key, entry.value)
      }
    }
  }

  /// Writes a list of objects.
  mutating func write<Element>(
    _ key: some RecordKey, _ elements: [Element], _ body: (inout RecordWriter, Element) -> Void
  ) {
    guard !elements.isEmpty, holds(key) else { return }
    json.key(key.rawValue)
    json.beginArray()
    for element in elements { object { body(&$0, element) } }
    json.endArray()
  }

  mutating func object(_ body: (inout RecordWriter) -> Void) {
    json.beginObject()
    body(&self)
    json.endObject()
  }

  /// Writes fields that the desk has no use for, after all others.
  mutating func write(_ extra: ExtraFields, _ rule: ExtraRule) {
    let members = extra.members.filter { part.holds(rule.place(of: $0.key)) }
    guard !members.isEmpty else { return }
    guard part == .personal else { return write(members) }
    json.key("extra")
    json.beginObject()
    write(members)
    json.endObject()
  }

  private mutating func write(_ members: [ExtraFields.Member]) {
    for member in members {
      json.key(member.key)
      json.raw(member.json.utf8)
    }
  }
}
