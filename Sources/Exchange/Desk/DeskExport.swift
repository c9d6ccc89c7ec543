import CanonicalJSON
public import DeskRecords

/// Writes records as lines of the desk's exchange format, in an order that does not depend on how the
/// desk came to have them: customers, products, orders, tickets, each by the bytes of the identifier.
///
/// Export, import into an empty desk and export again give the same bytes.
public struct DeskExport: Sendable {
  private var writer = CanonicalWriter()
  private var last: (kind: DeskRecord.Kind, id: String)?

  /// An export of nothing yet.
  public init() {}

  /// The lines written since the last ``takeBytes()``.
  public var bytes: [UInt8] { writer.bytes }

  /// Writes the next record.
  ///
  /// - Precondition: records come in the order of an export.
  public mutating func append(_ record: DeskRecord) {
    if let last {
      let order = DeskExport.rank(last.kind)
      let next = DeskExport.rank(record.kind)
      precondition(
        order < next || (order == next && last.id.utf8.lexicographicallyPrecedes(record.id.utf8)),
        "an export is sorted: \(record.id) comes after \(last.id)")
    }
    last = (record.kind, record.id)
    DeskRecordCodec.write(record, to: &writer)
    writer.newline()
  }

  /// Gives the lines written so far and forgets them, so that a large desk is never held whole.
  public mutating func takeBytes() -> [UInt8] {
    let bytes = writer.bytes
    writer = CanonicalWriter()
    return bytes
  }

  /// All lines of some records, sorted.
  public static func bytes(of records: some Sequence<DeskRecord>) -> [UInt8] {
    let sorted = records.sorted { left, right in
      left.kind == right.kind
        ? left.id.utf8.lexicographicallyPrecedes(right.id.utf8)
        : rank(left.kind) < rank(right.kind)
    }
    var export = DeskExport()
    for record in sorted { export.append(record) }
    return export.takeBytes()
  }

  private static func rank(_ kind: DeskRecord.Kind) -> Int {
    DeskRecord.Kind.allCases.firstIndex(of: kind) ?? 0
  }
}
