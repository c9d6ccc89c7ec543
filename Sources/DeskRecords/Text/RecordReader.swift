import CanonicalJSON
import RefundDesk

/// Reads the objects of one record over the byte scanner.
///
/// A value that is refused stops the reading with a ``RecordStop`` at its byte. The same reading
/// functions serve a whole record and its two parts in the journal: a record is a draft that is filled
/// from one object or from two.
struct RecordReader {
  var scanner: JSONScanner
  let part: RecordPart

  init(_ bytes: UnsafeRawBufferPointer, part: RecordPart) {
    scanner = JSONScanner(bytes)
    self.part = part
  }

  /// Reads an object that keeps no members but those `read` reads: any other is refused, since it would
  /// be lost.
  mutating func closed<Key: RecordKey>(
    _ table: KeyTable<Key>, _ read: (inout RecordReader, Key) throws(RecordStop) -> Void
  ) throws(RecordStop) {
    _ = try object(table, keepsOthers: false, read)
  }

  /// Reads an object whose known members `read` reads; the others are given back.
  ///
  /// In `x` unknown members stand together under the key `extra`, so that what the journal itself
  /// writes there (the salt) is not taken for one.
  mutating func object<Key: RecordKey>(
    _ table: KeyTable<Key>, keepsOthers: Bool = true,
    _ read: (inout RecordReader, Key) throws(RecordStop) -> Void
  ) throws(RecordStop) -> [ExtraFields.Member] {
    var extra: [ExtraFields.Member] = []
    var seen: UInt64 = 0
    var next = 0
    try members { reader, text, offset throws(RecordStop) in
      guard let index = table.find(text, in: reader.scanner.bytes, from: next) else {
        guard keepsOthers || reader.part == .personal else {
          let name = text.decoded(in: reader.scanner.bytes)
          throw RecordStop(
            .unknownKey(name, allowed: Key.allCases.map(\.rawValue)), at: offset)
        }
        return try reader.unknown(text, at: offset, into: &extra)
      }
      guard seen & (1 << UInt64(index)) == 0 else {
        throw RecordStop(.duplicateKey(table.key(index).rawValue), at: offset)
      }
      seen |= 1 << UInt64(index)
      next = index + 1
      try read(&reader, table.key(index))
    }
    return extra
  }

  private mutating func unknown(
    _ text: JSONText, at offset: Int, into extra: inout [ExtraFields.Member]
  ) throws(RecordStop) {
    let key = text.decoded(in: scanner.bytes)
    switch part {
    case .whole, .open: try append(key, at: offset, to: &extra)
    case .personal where key == "extra":
      var inner: [ExtraFields.Member] = []
      try members { reader, text, offset throws(RecordStop) in
        try reader.append(text.decoded(in: reader.scanner.bytes), at: offset, to: &inner)
      }
      extra += inner
    case .personal: try json { scanner throws(JSONError) in _ = try scanner.skip() }
    }
  }

  private mutating func append(
    _ key: String, at offset: Int, to extra: inout [ExtraFields.Member]
  ) throws(RecordStop) {
    guard !extra.contains(where: { $0.key == key }) else {
      throw RecordStop(.duplicateKey(key), at: offset)
    }
    let value = try json { scanner throws(JSONError) in try scanner.value() }
    extra.append(
      ExtraFields.Member(key: key, json: String(decoding: value.canonicalBytes, as: UTF8.self)))
  }

  /// Reads an object member by member; `member` gets the key and where its quote stands.
  mutating func members(
    _ member: (inout RecordReader, JSONText, Int) throws(RecordStop) -> Void
  ) throws(RecordStop) {
    var stop: RecordStop?
    do throws(JSONError) {
      var scanner = scanner
      try scanner.object { scanner, key throws(JSONError) in
        self.scanner = scanner
        do throws(RecordStop) { try member(&self, key, key.range.lowerBound - 1) } catch {
          stop = error
          throw JSONError(.unexpectedEnd, at: error.offset)
        }
        scanner = self.scanner
      }
      self.scanner = scanner
    } catch {
      throw stop ?? RecordStop(error)
    }
  }

  /// Reads an array element by element.
  mutating func array(
    _ element: (inout RecordReader) throws(RecordStop) -> Void
  ) throws(RecordStop) {
    var stop: RecordStop?
    do throws(JSONError) {
      var scanner = scanner
      try scanner.array { scanner throws(JSONError) in
        self.scanner = scanner
        do throws(RecordStop) { try element(&self) } catch {
          stop = error
          throw JSONError(.unexpectedEnd, at: error.offset)
        }
        scanner = self.scanner
      }
      self.scanner = scanner
    } catch {
      throw stop ?? RecordStop(error)
    }
  }

  /// Asks the scanner.
  mutating func json<Value>(
    _ body: (inout JSONScanner) throws(JSONError) -> Value
  ) throws(RecordStop) -> Value {
    do throws(JSONError) { return try body(&scanner) } catch { throw RecordStop(error) }
  }

  /// Where the next value begins.
  mutating func start() throws(RecordStop) -> Int {
    _ = try json { scanner throws(JSONError) in try scanner.peek() }
    return scanner.offset
  }

  /// Checks that nothing follows the record.
  mutating func end() throws(RecordStop) {
    try json { scanner throws(JSONError) in try scanner.end() }
  }
}
