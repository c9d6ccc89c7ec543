/// Why the console cannot be shown on this terminal.
public enum SessionError: Error, Hashable, Sendable {
  /// Input or output is no terminal.
  case notATerminal
  /// `TERM` is not set.
  case terminalNotNamed
  /// `TERM` names a terminal that this machine has no description of.
  case unknownTerminal(String)
  /// The terminal cannot place its cursor (`TERM=dumb`).
  case terminalTooSimple(String)
  /// The locale's characters are not UTF-8; with the locale's name.
  case localeNotUTF8(String)
  /// The system refused something; with `errno`.
  case system(Int32)
}
