public import Toml

/// Why a file as a whole could not be imported.
public enum ImportFailure: Error, Sendable {
  /// It could not be read.
  case input(InputFault)
  /// It is empty.
  case noHeader(file: String)
  /// It cannot be read as a table from some place on.
  case table(CSVFault, file: String)
  /// It lacks columns that the mapping names; with the mapping's text.
  case columns(DiagnosticList, SourceText)
}
