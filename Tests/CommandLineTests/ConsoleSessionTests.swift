import Glibc
import TerminalTesting
import Testing

/// The whole program as somebody uses it: the built console, a desk on disk, a real pseudo-terminal.
@Suite("The console on a real terminal", .serialized)
struct ConsoleSessionTests {
  @Test("open the desk, move, open a request, go back, and leave the terminal as it was")
  func walk() throws {
    let session = try ConsoleSession()
    #expect(session.terminal.emulator.alternateScreen)
    #expect(session.terminal.emulator.title.contains("Maison Guérin"))
    try session.press("j", "2 of ")
    try session.press("\r", "J next")
    try session.press("\u{1B}", "Enter open")
    try session.press("?", "Keys of the queue")
    try session.press("q", "2 of ")
    try session.quit()
  }

  @Test("decide with preview and y, and take it back within the grace period")
  func decide() throws {
    let session = try ConsoleSession()
    try session.openFirst("Camille Dufour")
    try session.expect("ENTITLED")
    try session.press("1", "Offer 1")
    try session.press("\r", "Comes to €")
    try session.press("\r", "Press y to write it.")
    #expect(session.terminal.emulator.text.contains("Decide: refund, €"))
    try session.confirm("T1001 is decided.")
    #expect(try session.guichet.run("show", "T1001", "--json").output.contains(#""decided""#))
    try session.press("u", "Nothing has left the desk yet.")
    try session.confirm("The last step is undone.")
    try session.press("U", "Decide: refund, €")
    try session.press("\u{1B}", "J next")
    try session.quit()
    #expect(try session.guichet.run("check", "T1001").output.contains("T1001"))
    #expect(try session.guichet.run("store", "verify").status == 0)
  }

  @Test("two consoles on one desk: what changed underneath refuses the decision and is shown")
  func twoConsoles() throws {
    let anna = try ConsoleSession()
    let bruno = try ConsoleSession(anna.guichet, as: "bruno")
    try anna.openFirst("ENTITLED")
    try anna.press("1", "Offer 1")
    try anna.press("\r", "Comes to €")
    try anna.press("\r", "Press y to write it.")
    try bruno.openFirst("ENTITLED")
    try bruno.press("n", "Note for colleagues")
    try bruno.press("called", "called")
    try bruno.press("\u{13}", "Press y to write it.")
    try bruno.confirm("The note is written.")
    try anna.confirm("Nothing was written.")
    #expect(anna.terminal.emulator.text.contains("Note by bruno: called"))
    #expect(!(try anna.guichet.run("log", "T1001").output.contains("anna")))
    try anna.press("\u{1B}", "J next")
    try anna.press("\u{1B}", "Enter open")
    try bruno.press("w", "Wait for the customer until")
    try bruno.press("+5\r", "Press y to write it.")
    try bruno.confirm("T1001 waits for the customer.")
    try anna.expect("1 changed")
    try anna.quit()
    try bruno.quit()
  }

  @Test("a closing that is written into desk.toml meanwhile counts from the next look on")
  func closing() throws {
    let session = try ConsoleSession(height: 60)
    try session.openFirst("Breached on 17 Nov 2026")
    try HoursTests.add("closed = \"2026-11-16..2026-12-04\"", to: session.guichet)
    try session.press("J", "Walter Pemberton  ")
    try session.press("K", "Due 7 Dec 2026")
    try HoursTests.add("open = 1", to: session.guichet)
    try session.press("J", "desk.toml")
    try session.press("K", "Due 7 Dec 2026")
    try session.quit()
  }

  @Test("a tiny terminal says so in one line, and everything is there again afterwards")
  func resize() throws {
    let session = try ConsoleSession()
    try session.press("j\r", "J next")
    session.terminal.resize(width: 20, height: 5)
    try session.expect("Guichet needs")
    session.terminal.type("jJk")
    session.terminal.resize(width: 160, height: 50)
    try session.expect("J next")
    try session.expect("Age")
    session.terminal.resize(width: 80, height: 24)
    try session.expectGone("Age")
    try session.expect("J next")
    try session.quit()
  }

  @Test("no key of any screen writes anything by itself, and a paste of letters opens nothing")
  func wrongKeys() throws {
    let session = try ConsoleSession()
    let before = try session.entries()
    for screen in ["", "\r", "c"] {
      session.terminal.type(screen)
      for key in "xbv;!$%&()jkgG0" { session.terminal.type(String(key)) }
      // Escape sequences that came apart, and one that nobody knows.
      session.terminal.type("\u{1B}[")
      session.terminal.type("99~\u{1B}[?1;2c")
    }
    try session.press("yyyyyyyyyyyyyyyy", "Pasted text is ignored")
    try session.quit()
    #expect(try session.entries() == before)
  }

  @Test("^Z gives the shell its terminal back, and fg brings the console back whole")
  func suspend() throws {
    let session = try ConsoleSession(
      shell: "set -m; CONSOLE; echo stopped; read line; fg; echo ended $?")
    try session.press("j", "2 of ")
    session.terminal.type([0x1A])
    #expect(
      session.terminal.wait { !$0.alternateScreen && $0.text.contains("stopped") })
    #expect(session.terminal.modes == session.modes)
    session.terminal.type("\n")
    #expect(session.terminal.wait { $0.alternateScreen && $0.text.contains("2 of ") })
    session.terminal.type([0x03])
    try session.expect("ended 0")
    session.expectRestored()
  }

  @Test(
    "signals end it with the terminal restored and their own exit code",
    arguments: [SIGTERM, SIGHUP])
  func signals(number: Int32) throws {
    let session = try ConsoleSession()
    try session.press("\r", "J next")
    session.terminal.signal(number)
    #expect(session.terminal.waitForEnd() == 128 + number)
    session.expectRestored()
  }

  @Test("killed at once, nothing that was confirmed or typed is lost")
  func killed() throws {
    let session = try ConsoleSession()
    try session.openFirst("ENTITLED")
    try session.press("t", "Press y to write it.")
    try session.confirm("T1001 is yours.")
    try session.press("m", "Camille Dufour by")
    try session.press("Half a sentence", "Half a sentence")
    let drafts = session.guichet.desk + "/drafts"
    #expect(session.terminal.wait { _ in Folder.holds("Half a sentence", in: drafts) })
    session.terminal.signal(SIGKILL)
    #expect(session.terminal.waitForEnd() == -SIGKILL)
    let again = try ConsoleSession(session.guichet)
    try again.openFirst("open (anna)")
    try again.press("m", "Half a sentence")
    again.terminal.type("\u{1B}")
    try again.expect("The draft is kept.")
    try again.quit()
    #expect(try again.guichet.run("store", "verify").status == 0)
  }

  @Test("the person’s editor gets the text and gives it back")
  func editor() throws {
    let guichet = try ConsoleSession.desk()
    try guichet.folder.write("#!/bin/sh\necho 'from the editor' >> \"$1\"\n", to: "edit.sh")
    let session = try ConsoleSession(
      guichet, more: ["EDITOR": "/bin/sh \(guichet.folder.path)/edit.sh"])
    try session.openFirst("ENTITLED")
    try session.press("m", "Camille Dufour by")
    try session.press("\u{5}", "from the editor")
    session.terminal.type("\u{1B}")
    try session.expect("The draft is kept.")
    try session.quit()
  }

  @Test("a person’s own keys count; a mistake in them is said with its line and column")
  func keys() throws {
    let guichet = try ConsoleSession.desk()
    let folder = guichet.folder.path + "/.config"
    mkdir(folder, 0o700)
    mkdir(folder + "/guichet", 0o700)
    try guichet.folder.write(
      "[queue]\n\"x\" = \"help\"\n\"b\" = \"opn\"\n", to: ".config/guichet/keys.toml")
    let session = try ConsoleSession(guichet)
    try session.expect("keys.toml:3:7")
    try session.press("x", "Keys of the queue")
    try session.press("q", "Enter open")
    try session.press("FMine", "Keep this view as")
    try session.press("\r", "“Mine” is kept.")
    try session.quit()
    #expect(try guichet.folder.read(".config/guichet/views.toml").contains("name = \"Mine\""))
    let again = try ConsoleSession(guichet)
    try again.press("f", "Kept views")
    again.terminal.type("\u{1B}")
    try again.expectGone("Kept views")
    try again.quit()
  }

  @Test("a broken policy file leaves the last good one in force, with a banner")
  func brokenPolicy() throws {
    let guichet = try ConsoleSession.desk()
    try guichet.folder.write("[policy\nid = 3\n", to: "desk/policy/boutique.toml")
    let session = try ConsoleSession(guichet)
    try session.expect("The policy file is broken")
    try session.openFirst("Camille Dufour")
    try session.quit()
  }

  @Test("where the console cannot be shown, one line says so and the exit code is 2")
  func refused() throws {
    let guichet = try ConsoleSession.desk()
    let session = try ConsoleSession(guichet, more: ["TERM": "dumb"], showing: "dumb")
    #expect(session.terminal.waitForEnd() == 2)
    #expect(session.terminal.modes == session.modes)
    let run = try guichet.run("console", "--as", "anna")
    #expect(run.status == 2)
    #expect(run.errors.split(separator: "\n").count == 1)
  }
}

extension Folder {
  /// Whether a file of a folder holds a text. One that is still being written does not count: it is not
  /// there before it has its name.
  static func holds(_ text: String, in folder: String) -> Bool {
    guard let listing = opendir(folder) else { return false }
    defer { closedir(listing) }
    while let entry = readdir(listing) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      let path = folder + "/" + name
      if name.hasPrefix(".") || name.hasSuffix(".tmp") { continue }
      if holds(text, in: path) { return true }
      guard let file = fopen(path, "r") else { continue }
      defer { fclose(file) }
      var bytes = [UInt8](repeating: 0, count: 65_536)
      let count = fread(&bytes, 1, bytes.count, file)
      if String(decoding: bytes[..<count], as: UTF8.self).contains(text) { return true }
    }
    return false
  }
}
