/// Members whose keys are written in the source: their bytes are known, so nothing is scanned for
/// escapes. For records with hundreds of thousands of members.
extension CanonicalWriter {
  /// Writes a member with a string.
  ///
  /// - Precondition: the key needs no escape.
  public mutating func member(literal key: StaticString, _ value: String) {
    literalKey(key)
    string(value)
  }

  /// Writes a member with an integer.
  ///
  /// - Precondition: the key needs no escape.
  public mutating func member(literal key: StaticString, _ value: Int64) {
    literalKey(key)
    integer(value)
  }

  /// Writes a key; a value must follow.
  ///
  /// - Precondition: the key needs no escape.
  public mutating func literalKey(_ key: StaticString) {
    separate()
    let name = UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount)
    assert(
      JSONScanner.plainEnd(UnsafeRawBufferPointer(name), from: 0) == name.count,
      "a literal key needs no escape")
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: name)
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
  }
}
