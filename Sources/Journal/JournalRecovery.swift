/// What was done about bytes after the watermark that a process left behind when it died.
public enum JournalRecovery: Hashable, Sendable {
  /// Whole, valid batches were synced and promised, up to this sequence.
  case adopted(upTo: Int64)
  /// Bytes that are no whole batch were copied to `quarantine/` and cut off.
  case quarantined(file: String, offset: Int, length: Int, copy: String)
  /// A slot of HEAD that a torn write left unreadable was written anew.
  case headSlotRenewed(slot: Int)
  /// Bytes behind the two slots of HEAD, which no writer puts there, were cut off.
  case headCut(length: Int)
}
