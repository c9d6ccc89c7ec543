public import DeskRecords
public import RefundDesk

/// Reads files of the desk's own exchange format: one record a line, in any order.
///
/// Feed every file to ``add(_:)`` and call ``finish(knows:)``: references are held against everything
/// that came and what the desk has. A line that says again what another said is passed over; one that
/// says something else under the same identifier is a fault.
public struct DeskImport: Sendable {
  /// What became of the files.
  public struct Result: Sendable {
    /// The records, those that others refer to first, else in the order of the files.
    public var records: [DeskRecord]
    /// How many lines said again what another had said.
    public var repeated: Int
    /// What could not be used. With any of these nothing should be written, unless the user asked to go
    /// on without them.
    public var rejects: [DeskImportFault]

    /// The events that bring the records to a desk.
    public var events: some Sequence<DeskEvent> { records.lazy.map(\.event) }
  }

  private struct Entry: Sendable {
    let record: DeskRecord
    let file: Int
    let line: Int
  }

  private struct Key: Hashable, Sendable {
    let kind: DeskRecord.Kind
    let id: String
  }

  private var files: [String] = []
  private var entries: [Entry] = []
  private var places: [Key: Int] = [:]
  private var repeated = 0
  private var rejects: [DeskImportFault] = []

  /// An import of no files yet.
  public init() {}

  /// Reads one file; what is wrong with a line is noted and reading goes on with the next.
  public mutating func add(_ file: InputFile) {
    files.append(file.name)
    file.bytes.withUnsafeBytes { bytes in
      var lines = ByteLines(bytes)
      while let line = lines.next() {
        if !line.bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) {
          add(line.bytes, line: line.number)
        }
      }
    }
  }

  private mutating func add(_ bytes: UnsafeRawBufferPointer, line: Int) {
    let record: DeskRecord
    do throws(RecordFault) { record = try DeskRecordCodec.read(bytes) } catch {
      return reject(.record(error), files.count - 1, line, String(decoding: bytes, as: UTF8.self))
    }
    let key = Key(kind: record.kind, id: record.id)
    guard let place = places[key] else {
      places[key] = entries.count
      entries.append(Entry(record: record, file: files.count - 1, line: line))
      return
    }
    let first = entries[place]
    if first.record == record {
      repeated += 1
    } else {
      let kind = DeskImportFault.Kind.duplicateID(
        record.kind, record.id, firstFile: files[first.file], firstLine: first.line)
      reject(kind, files.count - 1, line, String(decoding: bytes, as: UTF8.self))
    }
  }

  /// Ends the import: references are checked.
  ///
  /// - Parameter knows: whether the desk has a record already.
  /// - Returns: the records that may be written and the lines that may not.
  public consuming func finish(
    knows: (DeskRecord.Kind, String) -> Bool = { _, _ in false }
  ) -> Result {
    var entries = entries
    // A record that names a rejected one falls with it: go round until none does.
    while true {
      let dangling = entries.indices.filter { missing(entries[$0].record, knows) != nil }
      guard !dangling.isEmpty else { break }
      for index in dangling {
        guard let kind = missing(entries[index].record, knows) else { continue }
        let text = String(decoding: DeskRecordCodec.bytes(entries[index].record), as: UTF8.self)
        reject(kind, entries[index].file, entries[index].line, text)
      }
      for index in dangling.reversed() {
        let record = entries.remove(at: index).record
        places[Key(kind: record.kind, id: record.id)] = nil
      }
    }
    let records = DeskRecord.Kind.allCases.flatMap { kind in
      entries.lazy.map(\.record).filter { $0.kind == kind }
    }
    rejects.sort { ($0.file, $0.line) < ($1.file, $1.line) }
    return Result(records: records, repeated: repeated, rejects: rejects)
  }

  /// The first reference of a record to one that is nowhere.
  private func missing(
    _ record: DeskRecord, _ knows: (DeskRecord.Kind, String) -> Bool
  ) -> DeskImportFault.Kind? {
    let references: [(String, DeskRecord.Kind, String?)] =
      switch record {
      case .customer, .product: []
      case .order(let order): [("customer", .customer, order.customer?.rawValue)]
      case .ticket(let ticket):
        [
          ("customer", .customer, ticket.customer?.rawValue),
          ("order", .order, ticket.order?.rawValue),
          ("merged_into", .ticket, ticket.mergedInto?.rawValue),
        ]
      }
    for (path, kind, id) in references {
      guard let id, places[Key(kind: kind, id: id)] == nil, !knows(kind, id) else { continue }
      return .missingReference(path: path, kind, id)
    }
    return nil
  }

  private mutating func reject(
    _ kind: DeskImportFault.Kind, _ file: Int, _ line: Int, _ text: String
  ) {
    rejects.append(DeskImportFault(kind: kind, file: files[file], line: line, text: text))
  }
}
