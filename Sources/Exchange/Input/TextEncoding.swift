/// How the text of a file is written.
public enum TextEncoding: String, CaseIterable, Sendable {
  /// UTF-8, with or without a byte order mark.
  case utf8 = "utf-8"
  /// Windows code page 1252: Western European spreadsheets.
  case windows1252 = "windows-1252"
}
