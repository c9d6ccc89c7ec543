public import RefundDesk
import Toml

/// Turns invoice lines in a table into customers, products, orders and requests.
///
/// One invoice is one order; one credit note is one request that is decided already, as a refund by the
/// importer; its order is found as ``OrderMatcher`` says. Identifiers are those of the file, so a second
/// import of the same file finds everything there. Nothing is written anywhere: records and a report.
public struct CSVInvoiceImport: Sendable {
  let mapping: CSVMapping
  let zone: ZoneRules
  let openSince: Day?

  /// An import.
  ///
  /// - Parameters:
  ///   - mapping: how the file is to be read.
  ///   - zone: the rules of the mapping's zone.
  ///   - openSince: credit notes of this local day and later stay pending, so that a queue stands.
  public init(mapping: CSVMapping, zone: ZoneRules, openSince: Day? = nil) {
    self.mapping = mapping
    self.zone = zone
    self.openSince = openSince
  }

  /// Reads a whole file.
  ///
  /// - Parameter file: the file, unpacked.
  /// - Returns: the records and the report; rows that could not be used are in the report.
  /// - Throws: ``ImportFailure`` where the file as a whole cannot be used.
  public func run(_ file: InputFile) throws(ImportFailure) -> InvoiceImportResult {
    let decoded: DecodedText
    do throws(InputFault) { decoded = try DecodedText(file, as: mapping.encoding) } catch {
      throw .input(error)
    }
    var report = ImportReport(file: file.name)
    report.encoding = decoded.encoding
    if decoded.encoding == .windows1252, mapping.encoding == nil {
      report.warnings.append(.windows1252)
    }
    report.delimiter = mapping.delimiter ?? .detected(in: decoded.bytes)
    return try decoded.bytes.withUnsafeBufferPointer { buffer throws(ImportFailure) in
      try run(UnsafeRawBufferPointer(buffer), report)
    }
  }

  private func run(
    _ text: UnsafeRawBufferPointer, _ report: ImportReport
  ) throws(ImportFailure) -> InvoiceImportResult {
    var reader = CSVReader(text, delimiter: report.delimiter)
    var row = CSVRow()
    var report = report
    guard try CSVInvoiceImport.next(&reader, &row, report) else {
      throw .noHeader(file: report.file)
    }
    report.header = row.fields.indices.map { CSVInvoiceImport.name(row.string($0, in: text)) }
    let columns: InvoiceColumns
    do throws(DiagnosticList) {
      columns = try InvoiceColumns(mapping, header: report.header)
    } catch {
      throw .columns(error, mapping.source)
    }
    var grouper = InvoiceGrouper(
      mapping: mapping, columns: columns, text: text, zone: zone, report: report)
    while try CSVInvoiceImport.next(&reader, &row, report) {
      if grouper.report.firstRows.count < 5 {
        grouper.report.firstRows.append(row.fields.indices.map { row.string($0, in: text) })
      }
      grouper.add(row)
    }
    return InvoiceRecords(grouper, openSince: openSince).result(in: zone)
  }

  private static func next(
    _ reader: inout CSVReader, _ row: inout CSVRow, _ report: ImportReport
  ) throws(ImportFailure) -> Bool {
    do throws(CSVFault) { return try reader.next(&row) } catch {
      throw .table(error, file: report.file)
    }
  }

  /// A header's name without blanks around it, no-break ones too.
  private static func name(_ text: String) -> String {
    let scalars = text.unicodeScalars.drop { $0.isBlank }.reversed().drop { $0.isBlank }
    return String(String.UnicodeScalarView(scalars.reversed()))
  }
}
