import CanonicalJSON

/// A fault before its path is known: reading stops here.
///
/// The path costs a second look at the line, so it is only found for a line that is refused.
struct RecordStop: Error {
  let kind: RecordFault.Kind
  let offset: Int

  init(_ kind: RecordFault.Kind, at offset: Int) {
    self.kind = kind
    self.offset = offset
  }

  init(_ error: JSONError) {
    offset = error.offset
    switch error.kind {
    case .wrongKind(let expected, let found): kind = .wrongType(expected: expected, found: found)
    case .duplicateKey(let key): kind = .duplicateKey(key)
    case .integerOverflow: kind = .overflow
    default: kind = .malformed(error.kind)
    }
  }

  /// The fault with its path in the bytes that were read.
  func located(in bytes: UnsafeRawBufferPointer, root: String) -> RecordFault {
    var path = FieldPath(root: root)
    path.descend(to: offset, in: bytes)
    if case .missingKey(let key) = kind { path.append(key: key) }
    return RecordFault(kind, path: path.text, offset: offset)
  }
}
