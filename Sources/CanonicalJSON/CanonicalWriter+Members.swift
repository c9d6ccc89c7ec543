extension CanonicalWriter {
  /// Writes a member with a string.
  public mutating func member(_ key: String, _ value: String) {
    self.key(key)
    string(value)
  }

  /// Writes a member with an integer.
  public mutating func member(_ key: String, _ value: some FixedWidthInteger & SignedInteger) {
    self.key(key)
    integer(Int64(value))
  }

  /// Writes a member with a truth value.
  public mutating func member(_ key: String, _ value: Bool) {
    self.key(key)
    bool(value)
  }

  /// Writes a member with any value.
  public mutating func member(_ key: String, _ value: JSONValue) {
    self.key(key)
    self.value(value)
  }

  /// Writes a member with a string, or no member where there is none.
  public mutating func member(ifPresent key: String, _ value: String?) {
    if let value { member(key, value) }
  }

  /// Writes a member with an integer, or no member where there is none.
  public mutating func member(
    ifPresent key: String, _ value: (some FixedWidthInteger & SignedInteger)?
  ) {
    if let value { member(key, value) }
  }

  /// Writes a member with `null`.
  public mutating func nullMember(_ key: String) {
    self.key(key)
    null()
  }
}
