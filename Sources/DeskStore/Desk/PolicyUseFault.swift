public import RefundPolicy

/// Why a policy cannot be put in force.
public enum PolicyUseFault: Error, Sendable {
  /// The desk is open for reading.
  case readOnly
  /// The name cannot be that of a file.
  case badName(String)
  /// The text has errors: they are in the file's diagnostics.
  case broken(PolicyFile)
  /// A file of the desk cannot be read or written.
  case file(FileFault)
  /// The settings could not be read again.
  case desk(DeskFault)
}
