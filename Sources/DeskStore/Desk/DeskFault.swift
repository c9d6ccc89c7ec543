public import DeskRecords
public import Journal
public import RefundDesk

/// Why a desk cannot be made, opened or asked. It carries data and no words; `Phrases` words it.
public enum DeskFault: Error, Sendable {
  /// The journal cannot be read or written.
  case journal(JournalFault)
  /// The index cannot be used; `rebuild()` makes it anew.
  case index(IndexFault)
  /// A record of the journal that this version of the program cannot read.
  case record(sequence: Int64, RecordFault)
  /// `desk.toml` cannot be used.
  case settings(SettingsFault)
  /// The rules of the desk's time zone cannot be read.
  case zone(ZoneFault)
  /// A file of the desk, outside the journal, cannot be read or written.
  case file(FileFault)
  /// The desk has no such ticket; these are close to it.
  case unknownTicket(TicketID, suggestions: [TicketID])
  /// The desk has no such customer.
  case unknownCustomer(CustomerID)
}
