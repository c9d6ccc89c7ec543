import ArgumentParser
import RefundDesk
import Screen
import Terminal

/// The options that every command takes.
struct DeskOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The desk's folder.",
      discussion: "Else GUICHET_DESK, else the desk in the XDG data directory.",
      valueName: "dir"))
  var desk: String?

  @Flag(help: "Print JSON Lines.")
  var json = false

  @Option(help: ArgumentHelp("Fix the clock, for reproducible runs.", valueName: "time"))
  var now: Timestamp?

  @Option(help: ArgumentHelp("The language: fr or en.", valueName: "fr|en"))
  var lang: Language?

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("Act as that person of the desk.", valueName: "name"))
  var person: AgentID?

  /// The clock of the run: `--now`, else `GUICHET_NOW`, else the system's.
  func clock() throws -> Timestamp {
    if let now { return now }
    guard let text = Environment.value("GUICHET_NOW") else { return WallClock.now() }
    guard let time = Timestamp(iso: text) else {
      throw ValidationError(
        "GUICHET_NOW is no time with a zone, such as 2026-11-22T09:00:00Z: \(text)")
    }
    return time
  }

  /// The clock of a session: where `--now` or `GUICHET_NOW` says when it begins, it goes on from there,
  /// so that a grace period ends as it always does.
  func sessionClock() throws -> @Sendable () -> Timestamp {
    guard now != nil || Environment.value("GUICHET_NOW") != nil else { return WallClock.now }
    let (beginning, start) = (try clock(), MonotonicClock.now())
    return {
      let passed = (MonotonicClock.now().nanoseconds - start.nanoseconds) / 1_000
      return Timestamp(microseconds: beginning.microseconds + passed)
    }
  }

  /// The language asked for: `--lang`, else that of the environment; nil where neither says.
  var language: Language? {
    if let lang { return lang }
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let text = Environment.value(name) else { continue }
      return text.hasPrefix("fr") ? .fr : text.hasPrefix("en") ? .en : nil
    }
    return nil
  }

  /// The desk's folder: `--desk`, else `GUICHET_DESK`, else the one in the XDG data directory.
  var folder: String {
    desk ?? Environment.value("GUICHET_DESK")
      ?? Environment.xdgFolder("XDG_DATA_HOME", fallback: ".local/share") + "/desk"
  }
}
