/// The kinds of value a TOML file can hold, for messages about wrong types.
public enum TomlKind: Hashable, Sendable {
  case string, integer, float, boolean, date, time, dateTime, array, table
  /// An array whose elements are all tables.
  case tables
  /// An array whose elements are all strings.
  case strings
}
