import CanonicalJSON

/// The two parts of a journal line's event, read one after the other into the same draft.
struct EventParts {
  let d: UnsafeRawBufferPointer
  let x: UnsafeRawBufferPointer?

  func read(
    _ body: (inout RecordReader) throws(RecordStop) -> Void
  ) throws(RecordFault) {
    try read(d, .open, root: "d", body)
    guard let x else { return }
    try read(x, .personal, root: "x") { reader throws(RecordStop) in
      if try !reader.isNull() { try body(&reader) }
    }
  }

  private func read(
    _ bytes: UnsafeRawBufferPointer, _ part: RecordPart, root: String,
    _ body: (inout RecordReader) throws(RecordStop) -> Void
  ) throws(RecordFault) {
    do throws(RecordStop) {
      var reader = RecordReader(bytes, part: part)
      try body(&reader)
      try reader.end()
    } catch {
      throw error.located(in: bytes, root: root)
    }
  }

  /// Ends the reading; what is missing is missing from `d`.
  func finish<Value>(_ body: () throws(RecordStop) -> Value) throws(RecordFault) -> Value {
    do throws(RecordStop) { return try body() } catch { throw error.located(in: d, root: "d") }
  }
}
