public import CanonicalJSON
import RefundDesk

/// Reads and writes the lines of the desk's exchange format.
///
/// One record is one object; keys stand in a fixed order, empty ones are left out, unknown ones follow
/// and are kept. Reading insists on types, required keys, closed vocabularies, and sums within 64 bits.
public enum DeskRecordCodec {
  /// Writes a record as one object, without the end of the line.
  public static func write(_ record: DeskRecord, to json: inout CanonicalWriter) {
    var writer = RecordWriter(consume json, part: .whole)
    writer.object { writer in
      writer.json.member("type", record.kind.rawValue)
      switch record {
      case .customer(let customer): customer.write(to: &writer)
      case .product(let product): product.write(to: &writer)
      case .order(let order): order.write(to: &writer)
      case .ticket(let ticket): ticket.write(to: &writer)
      }
    }
    json = writer.json
  }

  /// The bytes of a record, without the end of the line.
  public static func bytes(_ record: DeskRecord) -> [UInt8] {
    var json = CanonicalWriter()
    write(record, to: &json)
    return json.bytes
  }

  /// Reads one line.
  ///
  /// - Parameter line: the bytes of one object, without the end of the line.
  /// - Returns: the record; a ticket as received, version 1.
  /// - Throws: a ``RecordFault`` with the path and the byte of what is wrong.
  public static func read(_ line: UnsafeRawBufferPointer) throws(RecordFault) -> DeskRecord {
    do throws(RecordStop) {
      switch try kind(of: line) {
      case .customer:
        var draft = CustomerDraft()
        try read(line) { r throws(RecordStop) in try draft.read(&r) }
        return .customer(try draft.finish())
      case .product:
        var draft = ProductDraft()
        try read(line) { r throws(RecordStop) in try draft.read(&r) }
        return .product(try draft.finish())
      case .order:
        var draft = OrderDraft()
        try read(line) { r throws(RecordStop) in try draft.read(&r) }
        return .order(try draft.finish())
      case .ticket:
        var draft = TicketDraft()
        try read(line) { r throws(RecordStop) in try draft.read(&r) }
        return .ticket(try draft.finish())
      }
    } catch {
      throw error.located(in: line, root: "")
    }
  }

  /// Reads one line.
  public static func read(_ line: some Sequence<UInt8>) throws(RecordFault) -> DeskRecord {
    try Array(line).withUnsafeBufferPointer { bytes throws(RecordFault) in
      try read(UnsafeRawBufferPointer(bytes))
    }
  }

  private static func read(
    _ line: UnsafeRawBufferPointer,
    _ body: (inout RecordReader) throws(RecordStop) -> Void
  ) throws(RecordStop) {
    var reader = RecordReader(line, part: .whole)
    try body(&reader)
    try reader.end()
  }

  /// The kind of a record; a second look at the line where `type` does not stand first.
  private static func kind(
    of line: UnsafeRawBufferPointer
  ) throws(RecordStop) -> DeskRecord.Kind {
    var reader = RecordReader(line, part: .whole)
    let start = try reader.start()
    var kind: DeskRecord.Kind?
    do throws(RecordStop) {
      try reader.members { reader, key, _ throws(RecordStop) in
        if key.matches("type", in: line) {
          kind = try reader.word()
          throw RecordStop(.emptyList, at: 0)
        }
        _ = try reader.json { scanner throws(JSONError) in try scanner.skip() }
      }
    } catch  where kind == nil { throw error } catch {}
    guard let kind else { throw RecordStop(.missingKey("type"), at: start) }
    return kind
  }
}
