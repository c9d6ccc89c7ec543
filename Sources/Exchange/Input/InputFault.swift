/// Why a file could not be read at all.
public enum InputFault: Error, Hashable, Sendable {
  /// It cannot be opened or read; the number is the system's `errno`.
  case unreadable(path: String, errno: Int32)
  /// It begins like a gzip file but does not unpack; the text is zlib's.
  case damagedGzip(path: String, reason: String)
  /// It is written in UTF-16 or UTF-32.
  case wideText(path: String)
}
