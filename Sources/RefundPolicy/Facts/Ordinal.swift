/// The position of a word in its vocabulary, for tables that are looked at thousands of times for each
/// ticket, where hashing a word costs more than the work that hangs on it.
enum Ordinal {
  /// The position of a case among `allCases`.
  ///
  /// An enumeration of fewer than 256 cases without payload is one byte that counts them in the order of
  /// their declaration; a test holds this against `allCases`.
  @inline(__always)
  static func of<Word: CaseIterable>(_ word: Word) -> Int {
    withUnsafeBytes(of: word) { Int($0[0]) }
  }
}
