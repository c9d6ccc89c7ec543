/// Writes JSON in the desk's canonical form, appending to bytes.
///
/// Compact, keys in the order given, integers plain. Escaped are `"`, `\`, everything below U+0020,
/// U+007F to U+009F, U+2028 and U+2029, so that a line of a journal is one line to every tool and
/// carries nothing a terminal would obey. Commas come by themselves:
///
///     var writer = CanonicalWriter()
///     writer.object {
///       $0.member("id", "T1")
///       $0.member("amount", 8490)
///     }
public struct CanonicalWriter: Sendable {
  /// What has been written so far.
  public internal(set) var bytes: [UInt8]

  /// A writer that appends to `bytes`, with room for `capacity` more.
  public init(appendingTo bytes: [UInt8] = [], capacity: Int = 0) {
    self.bytes = bytes
    if capacity > 0 { self.bytes.reserveCapacity(bytes.count + capacity) }
  }

  /// Forgets what was written but keeps the room for it.
  public mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  // MARK: Objects and arrays

  /// Writes an object whose members `body` writes.
  public mutating func object<Failure: Error>(
    _ body: (inout CanonicalWriter) throws(Failure) -> Void
  ) throws(Failure) {
    beginObject()
    try body(&self)
    endObject()
  }

  /// Writes an array whose elements `body` writes.
  public mutating func array<Failure: Error>(
    _ body: (inout CanonicalWriter) throws(Failure) -> Void
  ) throws(Failure) {
    beginArray()
    try body(&self)
    endArray()
  }

  /// Opens an object; `endObject()` closes it.
  public mutating func beginObject() {
    separate()
    bytes.append(UInt8(ascii: "{"))
  }

  /// Closes the object.
  public mutating func endObject() { bytes.append(UInt8(ascii: "}")) }

  /// Opens an array; `endArray()` closes it.
  public mutating func beginArray() {
    separate()
    bytes.append(UInt8(ascii: "["))
  }

  /// Closes the array.
  public mutating func endArray() { bytes.append(UInt8(ascii: "]")) }

  /// Writes a key; a value must follow.
  public mutating func key(_ key: String) {
    string(key)
    bytes.append(UInt8(ascii: ":"))
  }

  // MARK: Values

  /// Writes `null`.
  public mutating func null() { word("null") }

  /// Writes a truth value.
  public mutating func bool(_ value: Bool) { word(value ? "true" : "false") }

  /// Writes an integer.
  public mutating func integer(_ value: Int64) {
    separate()
    bytes.appendDecimal(value)
  }

  /// Writes a string.
  public mutating func string(_ value: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    var value = value
    value.withUTF8 { bytes.appendEscaped(UnsafeRawBufferPointer($0)) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes any value. A number that is no integer is written as it was read.
  public mutating func value(_ value: JSONValue) {
    switch value {
    case .null: null()
    case .bool(let value): bool(value)
    case .integer(let value): integer(value)
    case .number(let text): raw(Array(text.utf8))
    case .string(let value): string(value)
    case .array(let elements):
      beginArray()
      for element in elements { self.value(element) }
      endArray()
    case .object(let object):
      beginObject()
      for member in object.members { self.member(member.key, member.value) }
      endObject()
    }
  }

  /// Writes bytes that are one canonical JSON value already.
  public mutating func raw(_ value: some Collection<UInt8>) {
    separate()
    bytes.append(contentsOf: value)
  }

  /// Appends bytes as they are: no comma, no escape.
  public mutating func verbatim(_ bytes: some Collection<UInt8>) {
    self.bytes.append(contentsOf: bytes)
  }

  /// Ends a line of JSON Lines.
  public mutating func newline() { bytes.append(UInt8(ascii: "\n")) }

  private mutating func word(_ word: StaticString) {
    separate()
    word.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Writes the comma between this value and one before it.
  ///
  /// The last byte tells: after an opening bracket, a colon or a line end none is due, and no
  /// complete value ends in one of these.
  mutating func separate() {
    switch bytes.last {
    case nil, UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ":"), UInt8(ascii: "\n"): break
    default: bytes.append(UInt8(ascii: ","))
    }
  }
}
