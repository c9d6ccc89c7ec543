import RefundDesk

extension Coding {
  func write(to writer: inout RecordWriter) {
    writer.write(CodingKey.order, order)
    writer.write(CodingKey.reason, reason.rawValue)
    writer.write(CodingKey.wants, wants?.rawValue)
    writer.write(CodingKey.lines, lines) { $1.write(to: &$0) }
    writer.write(CodingKey.wanted, wanted) { $1.write(to: &$0) }
  }
}

extension RecordReader {
  /// Reads what a request says; only the reason must stand there.
  mutating func coding() throws(RecordStop) -> Coding {
    let start = try start()
    var reason: Reason?
    var coding = Coding(order: nil, reason: .other, wants: nil)
    try closed(CodingKey.table) { reader, key throws(RecordStop) in
      switch key {
      case .order: coding.order = try reader.optional { r throws(RecordStop) in try r.id() }
      case .reason: reason = try reader.word()
      case .wants: coding.wants = try reader.optional { r throws(RecordStop) in try r.word() }
      case .lines: coding.lines = try reader.list { r throws(RecordStop) in try r.ticketLine() }
      case .wanted:
        coding.wanted = try reader.list { r throws(RecordStop) in try r.wantedVariant() }
      }
    }
    guard let reason else { throw RecordStop(.missingKey("reason"), at: start) }
    coding.reason = reason
    return coding
  }
}
