/// A command that could not be done: one message for people, one code for scripts.
struct Failure: Error {
  /// Whole sentences in the caller's language: what is wrong and what to do.
  var message: String
  /// The exit code.
  var status: ExitStatus

  init(_ message: String, _ status: ExitStatus) {
    self.message = message
    self.status = status
  }
}
