import RefundDesk
public import Toml

extension CSVMapping {
  /// Reads a mapping, or says everything that is wrong with it.
  public static func read(_ source: SourceText) throws(DiagnosticList) -> CSVMapping {
    let document: TomlDocument
    do throws(Diagnostic) { document = try TomlDocument(source) } catch {
      throw DiagnosticList([error])
    }
    var builder = CSVMappingBuilder(document)
    if let mapping = builder.mapping() { return mapping }
    throw DiagnosticList(builder.diagnostics)
  }

  /// A reader of the dates that the mapping describes.
  func dates(in zone: ZoneRules) -> DateReader { DateReader(pattern: datePattern, zone: zone) }

  /// A reader of the amounts that the mapping describes.
  var amounts: AmountReader {
    AmountReader(decimal: decimal, grouping: grouping, currency: currency)
  }
}
