import ArgumentParser

/// The exit codes that scripts rely on.
enum ExitStatus: Int32 {
  /// Done.
  case ok = 0
  /// Nothing matched, or the answer is no.
  case negative = 1
  /// The words of the command are off, or there is no terminal to show a screen on.
  case usage = 2
  /// Data or configuration is invalid.
  case invalid = 3
  /// Somebody else holds the lock, or decided on a newer view.
  case conflict = 4

  /// The code as the argument parser throws it.
  var code: ExitCode { ExitCode(rawValue) }
}
