import Glibc
import TerminalTesting
import Testing

/// The built console on a pseudo-terminal, with a made-up desk of its own.
///
/// Nothing sleeps: each step waits for what the screen shows.
final class ConsoleSession {
  let guichet: Guichet
  let terminal: PseudoTerminal
  /// The terminal's modes before the program.
  let modes: [UInt32]

  /// Opens the console on a desk, a new one unless given, and waits for its queue. In a shell script
  /// `CONSOLE` stands for the program.
  init(
    _ guichet: Guichet? = nil, as person: String = "anna", width: Int = 100, height: Int = 30,
    shell: String? = nil, more: [String: String] = [:], showing: String = "T1001"
  ) throws {
    self.guichet = try guichet ?? ConsoleSession.desk()
    let words = [Guichet.program, "console", "--as", person, "--lang", "en", "--theme", "base"]
    let script = shell?.replacing("CONSOLE", with: words.joined(separator: " "))
    let arguments = script.map { ["/bin/bash", "--norc", "-c", $0] } ?? words
    let environment = [
      "GUICHET_DESK": self.guichet.desk, "GUICHET_NOW": Guichet.now,
      "HOME": self.guichet.folder.path,
      "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "TERM": "xterm-256color",
      "SWIFT_BACKTRACE": "enable=no",
    ].merging(more) { _, new in new }
    terminal = try #require(
      PseudoTerminal(arguments, environment: environment, width: width, height: height))
    modes = terminal.modesBefore
    try expect(showing)
  }

  /// A desk whose grace period is longer than any test.
  static func desk() throws -> Guichet {
    let guichet = try Guichet()
    try guichet.makeDesk()
    let settings = try guichet.folder.read("desk/desk.toml")
    try guichet.folder.write(
      settings.replacing("grace_seconds = 10", with: "grace_seconds = 3000"), to: "desk/desk.toml")
    return guichet
  }

  /// Waits until the screen shows a text.
  func expect(_ text: String, location: SourceLocation = #_sourceLocation) throws {
    try #require(
      terminal.wait(for: text), "no “\(text)” in\n\(terminal.emulator.text)",
      sourceLocation: location)
  }

  /// Waits until the screen shows a text no longer.
  func expectGone(_ text: String, location: SourceLocation = #_sourceLocation) throws {
    try #require(
      terminal.wait { !$0.text.contains(text) }, "“\(text)” stays in\n\(terminal.emulator.text)",
      sourceLocation: location)
  }

  /// Types keys, then waits for what they show.
  func press(
    _ keys: String, _ text: String, location: SourceLocation = #_sourceLocation
  ) throws {
    terminal.type(keys)
    try expect(text, location: location)
  }

  /// Opens the first request of the queue, T1001.
  func openFirst(_ text: String, location: SourceLocation = #_sourceLocation) throws {
    try press("\r", "J next", location: location)
    try expect(text, location: location)
  }

  /// Answers the last question: a key that comes before anybody can have read it is told off, and counts
  /// once it is pressed late enough.
  func confirm(_ result: String, location: SourceLocation = #_sourceLocation) throws {
    try expect("Press y to write it.", location: location)
    let early = "press it again"
    for _ in 0..<2_000 {
      terminal.type("y")
      try #require(
        terminal.wait { $0.text.contains(early) || $0.text.contains(result) },
        "no “\(result)” in\n\(terminal.emulator.text)", sourceLocation: location)
      if !terminal.emulator.text.contains(early) { return }
      // An arrow takes the word away and nothing else.
      terminal.type("\u{1B}[A")
      try expectGone(early, location: location)
    }
    Issue.record("the question never took y", sourceLocation: location)
  }

  /// Leaves the console and checks that it ends well.
  func quit(location: SourceLocation = #_sourceLocation) throws {
    terminal.type([0x03])
    #expect(terminal.waitForEnd() == 0, sourceLocation: location)
    expectRestored(location: location)
  }

  /// Checks that the terminal is as it was before the program.
  func expectRestored(location: SourceLocation = #_sourceLocation) {
    #expect(!terminal.emulator.alternateScreen, sourceLocation: location)
    #expect(terminal.emulator.cursorVisible, sourceLocation: location)
    #expect(terminal.modes == modes, sourceLocation: location)
  }

  /// How many entries the journal has.
  func entries() throws -> Int {
    try guichet.run("log", "--limit", "100000", "--json").lines.count
  }
}
