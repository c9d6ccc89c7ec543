/// Members with the type that the caller needs.
///
/// `string("name")` throws where the member is absent, `null`, or of another kind;
/// `optionalString("name")` gives `nil` where it is absent or `null` and throws on another kind.
extension JSONObject {
  /// The string of `key`.
  public func string(_ key: String) throws(JSONShapeError) -> String {
    try required(key, .string, optionalString(key))
  }

  /// The string of `key`, if it is there.
  public func optionalString(_ key: String) throws(JSONShapeError) -> String? {
    try optional(key, .string) { $0.string }
  }

  /// The integer of `key`.
  public func integer(_ key: String) throws(JSONShapeError) -> Int64 {
    try required(key, .integer, optionalInteger(key))
  }

  /// The integer of `key`, if it is there.
  public func optionalInteger(_ key: String) throws(JSONShapeError) -> Int64? {
    try optional(key, .integer) { $0.integer }
  }

  /// The integer of `key` in a narrower type; throws `outOfRange` where it does not fit.
  public func integer<Number: FixedWidthInteger>(
    _ key: String, as type: Number.Type
  ) throws(JSONShapeError) -> Number {
    guard let number = try Number(exactly: integer(key)) else {
      throw JSONShapeError(key: key, problem: .outOfRange)
    }
    return number
  }

  /// The truth value of `key`.
  public func bool(_ key: String) throws(JSONShapeError) -> Bool {
    try required(key, .bool, optionalBool(key))
  }

  /// The truth value of `key`, if it is there.
  public func optionalBool(_ key: String) throws(JSONShapeError) -> Bool? {
    try optional(key, .bool) { $0.bool }
  }

  /// The array of `key`.
  public func array(_ key: String) throws(JSONShapeError) -> [JSONValue] {
    try required(key, .array, optionalArray(key))
  }

  /// The array of `key`, if it is there.
  public func optionalArray(_ key: String) throws(JSONShapeError) -> [JSONValue]? {
    try optional(key, .array) { $0.array }
  }

  /// The object of `key`.
  public func object(_ key: String) throws(JSONShapeError) -> JSONObject {
    try required(key, .object, optionalObject(key))
  }

  /// The object of `key`, if it is there.
  public func optionalObject(_ key: String) throws(JSONShapeError) -> JSONObject? {
    try optional(key, .object) { $0.object }
  }

  private func optional<Value>(
    _ key: String, _ expected: JSONKind, _ read: (JSONValue) -> Value?
  ) throws(JSONShapeError) -> Value? {
    guard let value = self[key], !value.isNull else { return nil }
    guard let read = read(value) else {
      throw JSONShapeError(
        key: key, problem: .wrongKind(expected: expected, found: value.kind))
    }
    return read
  }

  private func required<Value>(
    _ key: String, _ expected: JSONKind, _ value: Value?
  ) throws(JSONShapeError) -> Value {
    if let value { return value }
    guard self[key] == nil else {
      throw JSONShapeError(key: key, problem: .wrongKind(expected: expected, found: .null))
    }
    throw JSONShapeError(key: key, problem: .missing(expected: expected))
  }
}
