/// What a journal is opened for.
public enum JournalUse {
  /// Reading; nothing on disk is touched.
  case reading
  /// Reading and writing.
  ///
  /// - `note`: a line about this process for others that wait for the lock, e.g. `4711 anna`.
  /// - `salts`: gives a new random salt at each call.
  case writing(note: String, salts: () -> JournalSalt)
}
