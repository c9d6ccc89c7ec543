public import RefundDesk

/// Why a person's limit is not written into `desk.toml`.
public enum LimitFault: Error, Sendable {
  /// The desk is open for reading.
  case readOnly
  /// Nobody of that name works at the desk.
  case unknownPerson(AgentID)
  /// People stand in one line, as `person = [{ … }]`: a person has to edit it.
  case inline
  /// A file of the desk cannot be read or written.
  case file(FileFault)
  /// The settings could not be read again.
  case desk(DeskFault)
}
