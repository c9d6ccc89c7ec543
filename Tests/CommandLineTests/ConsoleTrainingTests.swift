import CanonicalJSON
import TerminalTesting
import Testing

@Suite("Training in the console, on a real terminal")
struct ConsoleTrainingTests {
  private static let banner = "Sandbox: nothing is real"

  @Test("The banner is on every screen, and leaving shows the debrief with the own screens")
  func play() throws {
    let session = try ConsoleSession(
      try Guichet(), shell: "\(Guichet.program) train run saturday --lang en --as lea",
      showing: "Hélène Marchetti")
    func see(_ keys: String, _ text: String) throws {
      try session.press(keys, text)
      #expect(session.terminal.emulator.text.contains(Self.banner), "\(text)")
    }
    try see("", "Hélène Marchetti")
    try see("\r", "ENTITLED")
    try see("?", "Keys of a request")
    try see("\u{1B}", "ENTITLED")
    try see(":", "move-down")
    session.terminal.type("\u{1B}")
    try session.expectGone("move-down")
    try see("t", "Take this request")
    try session.confirm("T-2101 is yours.")
    session.terminal.type([0x03])
    try session.expect("1/3 Debrief")
    try session.expect("The Saturday of the fourteenth day: 0 of 100")
    try session.expect("1 action")
    // The screen on which it was taken, with its question, and the last one.
    try session.press("\u{1B}[C", "2/3")
    try session.expect("Press y to write it.")
    try session.press("\u{1B}[C", "3/3")
    try session.expectGone("Press y to write it.")
    session.terminal.type("q")
    #expect(session.terminal.waitForEnd() == 0)
    session.expectRestored()
    let progress = try session.guichet.run("train", "progress", "--as", "lea", "--json")
    let book = try JSONValue(parsing: progress.output)
    let first = book["scenarios"]?.array?.first { $0["scenario"]?.string == "saturday" }
    #expect(first?["plays"]?.integer == 1)
  }

  @Test("Who opens a scenario and leaves it has played nothing")
  func nothing() throws {
    let session = try ConsoleSession(
      try Guichet(), shell: "\(Guichet.program) train run saturday --lang en --as lea",
      showing: "Hélène Marchetti")
    session.terminal.type([0x03])
    #expect(session.terminal.waitForEnd() == 0)
    let progress = try session.guichet.run("train", "progress", "--as", "lea", "--json")
    #expect(!progress.output.contains("\"plays\":1"))
  }
}
