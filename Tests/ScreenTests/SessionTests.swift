import Glibc
import Screen
import Terminal
import TerminalTesting
import Testing

extension ScreenSuite {
  @Suite("Sessions on a real pseudo-terminal")
  struct SessionTests {
    static let environment = [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin",
      // A crash report of the runtime is not for a terminal.
      "SWIFT_BACKTRACE": "enable=no",
    ]

    /// The probe, which lies beside the test bundle.
    static let probe: String = {
      var path = [CChar](repeating: 0, count: 4_096)
      let count = readlink("/proc/self/exe", &path, path.count - 1)
      var folders = CommandLine.arguments.filter { $0.contains(".xctest") }
        .map { folder(of: $0) }
      if count > 0 {
        folders.append(
          folder(of: String(decoding: path[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)))
      }
      let beside =
        "\(#filePath)".split(separator: "/", omittingEmptySubsequences: false)
        .dropLast(3).joined(separator: "/") + "/.build/debug"
      return (folders + [beside]).map { $0 + "/ScreenProbe" }.first { access($0, X_OK) == 0 } ?? ""
    }()

    static func folder(of path: String) -> String {
      path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    }

    /// Starts the probe and waits until it shows itself.
    static func start(
      _ more: [String: String] = [:], width: Int = 80, height: Int = 24
    ) throws -> (terminal: PseudoTerminal, modes: [UInt32]) {
      let all = environment.merging(more) { _, new in new }.filter { !$0.value.isEmpty }
      let terminal = try #require(
        PseudoTerminal([probe], environment: all, width: width, height: height))
      let modes = terminal.modesBefore
      try #require(terminal.wait(for: "ready"), "\(terminal.emulator.text)")
      return (terminal, modes)
    }

    /// Checks that the terminal is as it was before the program.
    static func expectRestored(_ terminal: PseudoTerminal, _ modes: [UInt32]) {
      #expect(!terminal.emulator.alternateScreen)
      #expect(terminal.emulator.cursorVisible)
      #expect(!terminal.emulator.mouse)
      #expect(terminal.modes == modes)
      let text = String(decoding: terminal.output, as: UTF8.self)
      #expect(text.contains("\u{1B}[?2004l"))
    }

    @Test("quitting restores the terminal")
    func quit() throws {
      let (terminal, modes) = try Self.start()
      #expect(terminal.emulator.alternateScreen)
      #expect(terminal.emulator.title == "probe")
      #expect(terminal.modes != modes)
      terminal.type("q")
      #expect(terminal.waitForEnd() == 0)
      Self.expectRestored(terminal, modes)
      #expect(terminal.emulator.text.contains("over"))
    }

    @Test(
      "signals that end the program restore the terminal", arguments: [SIGTERM, SIGINT, SIGHUP])
    func signals(number: Int32) throws {
      let (terminal, modes) = try Self.start()
      terminal.signal(number)
      #expect(terminal.waitForEnd() == 0)
      Self.expectRestored(terminal, modes)
    }

    @Test(
      "crashes restore the terminal, and are told to the parent",
      arguments: [("c", [SIGABRT]), ("t", [SIGILL, SIGTRAP])])
    func crashes(key: String, numbers: [Int32]) throws {
      let (terminal, modes) = try Self.start()
      terminal.type(key)
      #expect(numbers.contains(-(try #require(terminal.waitForEnd()))))
      Self.expectRestored(terminal, modes)
    }

    @Test(
      "a fault of memory from outside restores the terminal", arguments: [SIGSEGV, SIGBUS, SIGFPE])
    func faults(number: Int32) throws {
      let (terminal, modes) = try Self.start()
      terminal.signal(number)
      #expect(terminal.waitForEnd() == -number)
      Self.expectRestored(terminal, modes)
    }

    @Test("an exit without closing restores the terminal")
    func exit() throws {
      let (terminal, modes) = try Self.start()
      terminal.type("x")
      #expect(terminal.waitForEnd() == 3)
      Self.expectRestored(terminal, modes)
    }

    /// A shell with job control that starts the probe, waits for Enter when it stops, and goes on.
    static func startInShell() throws -> (terminal: PseudoTerminal, modes: [UInt32]) {
      let script = "set -m; \(probe); echo stopped; read line; fg; echo ended $?"
      let terminal = try #require(
        PseudoTerminal(["/bin/bash", "--norc", "-c", script], environment: environment))
      let modes = terminal.modesBefore
      try #require(terminal.wait(for: "ready"), "\(terminal.emulator.text)")
      return (terminal, modes)
    }

    @Test("^Z stops with the terminal restored, and comes back right")
    func suspend() throws {
      let (terminal, modes) = try Self.startInShell()
      terminal.type([0x1A])
      #expect(terminal.wait { !$0.alternateScreen && $0.text.contains("stopped") })
      #expect(terminal.modes == modes)
      terminal.emulator.write(Array("\u{1B}[41mred\r\n".utf8))
      terminal.type("\n")
      #expect(terminal.wait { $0.alternateScreen && $0.text.contains("continued") })
      #expect(terminal.emulator.cell(x: 40, y: 12).background == -1)
      #expect(terminal.modes != modes)
      terminal.type("q")
      #expect(terminal.wait(for: "ended 0"))
      Self.expectRestored(terminal, modes)
    }

    @Test("a stop from outside does the same")
    func stopped() throws {
      let (terminal, modes) = try Self.startInShell()
      let line = try #require(
        terminal.emulator.text.split(separator: "\n").first { $0.contains("pid ") })
      let process = try #require(Int32(line.split(separator: " ").last ?? ""))
      kill(process, SIGTSTP)
      #expect(terminal.wait { !$0.alternateScreen && $0.text.contains("stopped") })
      #expect(terminal.modes == modes)
      terminal.type("\n")
      #expect(terminal.wait { $0.alternateScreen && $0.text.contains("continued") })
      terminal.type("q")
      #expect(terminal.wait(for: "ended 0"))
    }

    @Test("where nobody could let it go on, ^Z only draws the screen again")
    func orphan() throws {
      let (terminal, _) = try Self.start()
      terminal.type([0x1A])
      #expect(terminal.wait(for: "ctrl-z"))
      terminal.type("j")
      #expect(terminal.wait { $0.alternateScreen && $0.text.contains("key(j)") })
    }

    @Test("a storm of sizes ends with the last one shown")
    func resizeStorm() throws {
      let (terminal, _) = try Self.start()
      for step in 0..<60 { terminal.resize(width: 20 + step * 3, height: 5 + step) }
      terminal.resize(width: 120, height: 36)
      #expect(terminal.wait(for: "probe 120x36"))
      terminal.resize(width: 1, height: 1)
      terminal.resize(width: 132, height: 43)
      #expect(terminal.wait(for: "probe 132x43"))
    }

    @Test("keys come through whole: an arrow, a word in UTF-8, a paste")
    func keys() throws {
      let (terminal, _) = try Self.start()
      terminal.type("\u{1B}[A")
      #expect(terminal.wait(for: "key(up)"))
      terminal.type([0xC3])
      terminal.type([0xA9])
      #expect(terminal.wait(for: "key(é)"))
      terminal.type("\u{1B}[200~yes\u{1B}[201~")
      #expect(terminal.wait(for: "paste(\"yes\")"))
      terminal.type("\u{1B}")
      #expect(terminal.wait(for: "key(escape)"))
    }

    @Test("an editor gets the terminal, and gives it back")
    func editor() throws {
      let (terminal, modes) = try Self.start([
        "EDITOR": "/bin/sh \(Self.folder(of: #filePath))/Programs/edit.sh", "EDIT": "draft.txt",
      ])
      terminal.type("e")
      #expect(terminal.wait { $0.alternateScreen && $0.text.contains("editor: 0") })
      let output = String(decoding: terminal.output, as: UTF8.self)
      #expect(output.contains("editing draft.txt"))
      terminal.type("q")
      #expect(terminal.waitForEnd() == 0)
      Self.expectRestored(terminal, modes)
    }

    @Test(
      "where the console cannot be shown, the program says so and ends",
      arguments: [
        (["TERM": "dumb"], "terminalTooSimple"), (["TERM": ""], "terminalNotNamed"),
        (["TERM": "no-such"], "unknownTerminal"),
        (["LANG": "", "LC_ALL": "fr_FR.ISO-8859-1"], "localeNotUTF8"),
      ])
    func refused(changes: [String: String], word: String) throws {
      let all = Self.environment.merging(changes) { _, new in new }.filter { !$0.value.isEmpty }
      let terminal = try #require(PseudoTerminal([Self.probe], environment: all))
      let modes = terminal.modesBefore
      #expect(terminal.waitForEnd() == 2)
      #expect(terminal.emulator.text.contains("refused: " + word))
      #expect(terminal.modes == modes)
    }

    @Test(
      "plain locales get UTF-8 all the same",
      arguments: [["LANG": "C"], ["LANG": ""], ["LANG": "xx_YY.UTF-8"], ["LC_ALL": "POSIX"]])
    func locales(changes: [String: String]) throws {
      let (terminal, _) = try Self.start(changes)
      terminal.type("中")
      #expect(terminal.wait(for: "key(中)"))
    }
  }
}
