import CanonicalJSON

/// The way from the top of a record to one of its values, such as `lines[2].unit_price`.
struct FieldPath {
  private(set) var text: String

  init(root: String) { text = root }

  mutating func append(key: String) { text += text.isEmpty ? key : "." + key }

  /// Goes down to the value, key or mistake that holds a byte.
  mutating func descend(to offset: Int, in bytes: UnsafeRawBufferPointer) {
    var start = 0
    while let child = FieldPath.child(of: start, holding: offset, in: bytes) {
      switch child.step {
      case .key(let key): append(key: key)
      case .index(let index): text += "[\(index)]"
      }
      guard offset > child.value else { return }
      start = child.value
    }
  }

  private enum Step {
    case key(String)
    case index(Int)
  }

  /// The member or element of the value at `start` that holds a byte, with where its value begins.
  private static func child(
    of start: Int, holding offset: Int, in bytes: UnsafeRawBufferPointer
  ) -> (step: Step, value: Int)? {
    var scanner = JSONScanner(bytes, from: start)
    var found: (step: Step, value: Int)?
    var index = 0
    do throws(JSONError) {
      switch try scanner.peek() {
      case .object:
        try scanner.object { scanner, key throws(JSONError) in
          _ = try scanner.peek()
          found = (.key(key.decoded(in: bytes)), scanner.offset)
          if offset < key.range.lowerBound - 1 { found = nil }
          try scanner.skip()
          if offset < scanner.offset { throw JSONError(.unexpectedEnd, at: offset) }
          found = nil
        }
      case .array:
        try scanner.array { scanner throws(JSONError) in
          _ = try scanner.peek()
          found = offset < scanner.offset ? nil : (.index(index), scanner.offset)
          try scanner.skip()
          if offset < scanner.offset { throw JSONError(.unexpectedEnd, at: offset) }
          found = nil
          index += 1
        }
      default: break
      }
    } catch {}
    return found
  }
}
