import CanonicalJSON
import RefundDesk

extension RecordReader {
  /// Reads a fact: a bare value, or an object that says who entered it and when. Nil where `null`
  /// stands, which is as good as absent.
  mutating func fact() throws(RecordStop) -> Fact? {
    let start = try start()
    guard try json({ scanner throws(JSONError) in try scanner.peek() }) == .object else {
      return try factValue().map { Fact($0) }
    }
    var value: FactValue?
    var by: AgentID?
    var at: Timestamp?
    try closed(FactKey.table) { reader, key throws(RecordStop) in
      switch key {
      case .value: value = try reader.factValue()
      case .by: by = try reader.optional { r throws(RecordStop) in try r.id() }
      case .at: at = try reader.optional { r throws(RecordStop) in try r.time() }
      }
    }
    guard let value else { throw RecordStop(.missingKey("value"), at: start) }
    return Fact(value, by: by, at: at)
  }

  private mutating func factValue() throws(RecordStop) -> FactValue? {
    switch try json({ scanner throws(JSONError) in try scanner.peek() }) {
    case .null:
      _ = try isNull()
      return nil
    case .bool: return .flag(try flag())
    case .string: return .text(try string())
    case .array: return .list(try list { reader throws(RecordStop) in try reader.string() })
    case .integer, .number, .object:
      let number = try json { scanner throws(JSONError) in try scanner.number() }
      if let integer = number.integer { return .number(integer) }
      // A number that is not whole stays as it was written: there is no other exact way to keep it.
      return .text(String(decoding: scanner.bytes[number.range], as: UTF8.self))
    }
  }

  /// Reads facts by name.
  mutating func facts(into facts: inout [String: Fact]) throws(RecordStop) {
    if try isNull() { return }
    var seen: Set<String> = []
    var read = facts
    try members { reader, text, offset throws(RecordStop) in
      let name = text.decoded(in: reader.scanner.bytes)
      guard seen.insert(name).inserted else { throw RecordStop(.duplicateKey(name), at: offset) }
      if let fact = try reader.fact() { read[name] = fact }
    }
    facts = read
  }
}
