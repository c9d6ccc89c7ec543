/// A cursor over the bytes of one JSON text that visits values without building them.
///
/// Checks everything it passes: grammar, UTF-8, escapes, nesting. It does not look for duplicate
/// keys; `JSONValue(parsing:)` does. The bytes must outlive the scanner.
///
///     try scanner.object { scanner, key throws(JSONError) in
///       if key.matches("seq", in: scanner.bytes) {
///         seq = try scanner.integer()
///       } else {
///         try scanner.skip()
///       }
///     }
public struct JSONScanner {
  /// Nesting deeper than this is refused, so that a hostile text cannot exhaust the stack.
  public static let depthLimit = 64

  /// The whole text.
  public let bytes: UnsafeRawBufferPointer
  /// The next byte to read.
  public internal(set) var offset: Int
  /// Whether white space between tokens is an error, as in the desk's canonical form.
  public let compactOnly: Bool
  var depth = 0

  /// A scanner over `bytes`, starting at `offset`.
  public init(_ bytes: UnsafeRawBufferPointer, from offset: Int = 0, compactOnly: Bool = false) {
    self.bytes = bytes
    self.offset = offset
    self.compactOnly = compactOnly
  }

  // MARK: Values

  /// The kind of the next value; a number counts as `.number` whatever it holds.
  public mutating func peek() throws(JSONError) -> JSONKind {
    switch try nextToken() {
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case UInt8(ascii: "\""): return .string
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .bool
    case UInt8(ascii: "n"): return .null
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number
    case let byte: throw JSONError(.unexpectedByte(byte), at: offset)
    }
  }

  /// Reads an object; `member` must read or skip exactly one value for each key.
  public mutating func object(
    _ member: (inout JSONScanner, JSONText) throws(JSONError) -> Void
  ) throws(JSONError) {
    try expect(UInt8(ascii: "{"), .object)
    try enter()
    defer { depth -= 1 }
    if try nextToken() == UInt8(ascii: "}") { return offset += 1 }
    while true {
      let key = try text()
      try punctuation(UInt8(ascii: ":"))
      try member(&self, key)
      let byte = try nextToken()
      offset += 1
      if byte == UInt8(ascii: "}") { return }
      guard byte == UInt8(ascii: ",") else {
        throw JSONError(.unexpectedByte(byte), at: offset - 1)
      }
    }
  }

  /// Reads an array; `element` must read or skip exactly one value.
  public mutating func array(
    _ element: (inout JSONScanner) throws(JSONError) -> Void
  ) throws(JSONError) {
    try expect(UInt8(ascii: "["), .array)
    try enter()
    defer { depth -= 1 }
    if try nextToken() == UInt8(ascii: "]") { return offset += 1 }
    while true {
      try element(&self)
      let byte = try nextToken()
      offset += 1
      if byte == UInt8(ascii: "]") { return }
      guard byte == UInt8(ascii: ",") else {
        throw JSONError(.unexpectedByte(byte), at: offset - 1)
      }
    }
  }

  /// Reads a string and gives its place; `JSONText.decoded(in:)` makes a `String` of it.
  public mutating func text() throws(JSONError) -> JSONText {
    try expect(UInt8(ascii: "\""), .string)
    return try restOfString()
  }

  /// Reads a string.
  public mutating func string() throws(JSONError) -> String {
    try text().decoded(in: bytes)
  }

  /// Reads a truth value.
  public mutating func bool() throws(JSONError) -> Bool {
    switch try nextToken() {
    case UInt8(ascii: "t"):
      try literal("true")
      return true
    case UInt8(ascii: "f"):
      try literal("false")
      return false
    default:
      throw JSONError(.wrongKind(expected: .bool, found: try peek()), at: offset)
    }
  }

  /// Reads `null` if it is next.
  public mutating func null() throws(JSONError) -> Bool {
    guard try nextToken() == UInt8(ascii: "n") else { return false }
    try literal("null")
    return true
  }

  /// Passes over one value and gives the bytes it takes.
  @discardableResult
  public mutating func skip() throws(JSONError) -> Range<Int> {
    let kind = try peek()
    let start = offset
    switch kind {
    case .object: try object { scanner, _ throws(JSONError) in _ = try scanner.skip() }
    case .array: try array { scanner throws(JSONError) in _ = try scanner.skip() }
    case .string: _ = try text()
    case .bool: _ = try bool()
    case .null: _ = try null()
    case .integer, .number: _ = try number()
    }
    return start..<offset
  }

  /// Checks that nothing but white space follows.
  public mutating func end() throws(JSONError) {
    skipWhiteSpace()
    guard offset == bytes.count else { throw JSONError(.trailingContent, at: offset) }
  }

  // MARK: Tokens

  mutating func nextToken() throws(JSONError) -> UInt8 {
    guard offset < bytes.count else { throw JSONError(.unexpectedEnd, at: bytes.count) }
    let byte = bytes[offset]
    guard byte <= 0x20 else { return byte }
    let start = offset
    skipWhiteSpace()
    guard !compactOnly || offset == start else { throw JSONError(.notCompact, at: start) }
    guard offset < bytes.count else { throw JSONError(.unexpectedEnd, at: bytes.count) }
    return bytes[offset]
  }

  private mutating func skipWhiteSpace() {
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x20, 0x09, 0x0A, 0x0D: offset += 1
      default: return
      }
    }
  }

  private mutating func enter() throws(JSONError) {
    guard depth < JSONScanner.depthLimit else { throw JSONError(.tooDeep, at: offset - 1) }
    depth += 1
  }

  private mutating func expect(_ byte: UInt8, _ kind: JSONKind) throws(JSONError) {
    guard try nextToken() == byte else {
      throw JSONError(.wrongKind(expected: kind, found: try peek()), at: offset)
    }
    offset += 1
  }

  private mutating func punctuation(_ expected: UInt8) throws(JSONError) {
    let byte = try nextToken()
    guard byte == expected else { throw JSONError(.unexpectedByte(byte), at: offset) }
    offset += 1
  }

  private mutating func literal(_ word: StaticString) throws(JSONError) {
    let start = word.utf8Start
    for index in 0..<word.utf8CodeUnitCount {
      guard offset < bytes.count else { throw JSONError(.unexpectedEnd, at: bytes.count) }
      guard bytes[offset] == start[index] else {
        throw JSONError(.unexpectedByte(bytes[offset]), at: offset)
      }
      offset += 1
    }
  }
}
