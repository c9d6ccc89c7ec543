extension KeyDecoder {
  /// How long an escape waits, by the environment of the process.
  ///
  /// `ESCDELAY` in milliseconds, as ncurses knows it, at most one second; else longer over SSH.
  public static func escapeDelay(environment: [String: String]) -> Delay {
    if let text = environment["ESCDELAY"], let milliseconds = Int64(text), milliseconds > 0 {
      return .milliseconds(min(milliseconds, 1000))
    }
    let isRemote = environment["SSH_CONNECTION"] != nil || environment["SSH_TTY"] != nil
    return isRemote ? remoteEscapeDelay : escapeDelay
  }
}
