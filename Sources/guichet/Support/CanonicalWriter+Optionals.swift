import CanonicalJSON

extension CanonicalWriter {
  /// Writes a member whose absence is `null`.
  mutating func member(_ key: String, _ value: String?) {
    self.key(key)
    if let value { string(value) } else { null() }
  }

  /// Writes a member whose absence is `null`.
  mutating func member(_ key: String, _ value: Int64?) {
    self.key(key)
    if let value { integer(value) } else { null() }
  }

  /// Writes a member that is a list of strings.
  mutating func strings(_ key: String, _ values: [String]) {
    self.key(key)
    array { json in
      for value in values { json.string(value) }
    }
  }
}
