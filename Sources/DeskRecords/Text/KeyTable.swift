import CanonicalJSON

/// Finds keys by their bytes, without making a `String` of them.
///
/// Lines are mostly written in canonical order, so the search begins behind the key found last.
struct KeyTable<Key: RecordKey>: Sendable {
  private let names: [UInt8]
  private let ends: [Int]
  private let keys: [Key]

  init() {
    keys = Array(Key.allCases)
    precondition(keys.count <= 64, "a bit for each key")
    var names: [UInt8] = []
    var ends: [Int] = []
    for key in keys {
      names.append(contentsOf: key.rawValue.utf8)
      ends.append(names.count)
    }
    self.names = names
    self.ends = ends
  }

  /// The position of a key, or nil where the table has none of that name.
  func find(_ text: JSONText, in bytes: UnsafeRawBufferPointer, from hint: Int) -> Int? {
    guard !text.hasEscapes else {
      let name = text.decoded(in: bytes)
      return keys.firstIndex { $0.rawValue == name }
    }
    let name = UnsafeRawBufferPointer(rebasing: bytes[text.range])
    return names.withUnsafeBufferPointer { names in
      for index in hint..<ends.count where matches(name, names, index) { return index }
      for index in 0..<min(hint, ends.count) where matches(name, names, index) { return index }
      return nil
    }
  }

  /// The key at a position.
  func key(_ index: Int) -> Key { keys[index] }

  private func matches(
    _ name: UnsafeRawBufferPointer, _ names: UnsafeBufferPointer<UInt8>, _ index: Int
  ) -> Bool {
    let start = index == 0 ? 0 : ends[index - 1]
    guard ends[index] - start == name.count else { return false }
    for position in 0..<name.count where names[start + position] != name[position] { return false }
    return true
  }
}
