extension JSONValue {
  /// Reads one JSON text; `offset`s of errors count from the first byte of `bytes`.
  public init(parsing bytes: UnsafeRawBufferPointer) throws(JSONError) {
    var scanner = JSONScanner(bytes)
    self = try scanner.value()
    try scanner.end()
  }

  /// Reads one JSON text.
  public init(parsing bytes: [UInt8]) throws(JSONError) {
    self = try bytes.withUnsafeBufferPointer { buffer throws(JSONError) in
      try JSONValue(parsing: UnsafeRawBufferPointer(buffer))
    }
  }

  /// Reads one JSON text.
  public init(parsing bytes: ArraySlice<UInt8>) throws(JSONError) {
    self = try bytes.withUnsafeBufferPointer { buffer throws(JSONError) in
      try JSONValue(parsing: UnsafeRawBufferPointer(buffer))
    }
  }

  /// Reads one JSON text.
  public init(parsing text: String) throws(JSONError) {
    self = try JSONValue(parsing: Array(text.utf8))
  }
}

extension JSONScanner {
  /// Reads one value and builds it; an object that has a key twice is an error at the second.
  public mutating func value() throws(JSONError) -> JSONValue {
    switch try peek() {
    case .null:
      _ = try null()
      return .null
    case .bool: return .bool(try bool())
    case .string: return .string(try string())
    case .integer, .number:
      let number = try number()
      if let integer = number.integer { return .integer(integer) }
      return .number(String(decoding: bytes[number.range], as: UTF8.self))
    case .array:
      var elements: [JSONValue] = []
      try array { scanner throws(JSONError) in elements.append(try scanner.value()) }
      return .array(elements)
    case .object: return .object(try objectValue())
    }
  }

  /// Up to this many members a search through all is faster than a set.
  private static let fewMembers = 12

  private mutating func objectValue() throws(JSONError) -> JSONObject {
    var members: [JSONObject.Member] = []
    var seen: Set<String> = []
    try object { scanner, text throws(JSONError) in
      let key = text.decoded(in: scanner.bytes)
      let isNew: Bool
      if members.count < JSONScanner.fewMembers {
        isNew = !members.contains { $0.key == key }
      } else {
        if seen.isEmpty { seen = Set(members.map(\.key)) }
        isNew = seen.insert(key).inserted
      }
      guard isNew else { throw JSONError(.duplicateKey(key), at: text.range.lowerBound - 1) }
      members.append(JSONObject.Member(key: key, value: try scanner.value()))
    }
    return JSONObject(distinct: members)
  }
}
