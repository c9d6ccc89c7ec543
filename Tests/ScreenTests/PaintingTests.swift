import CNcurses
import Screen
import Terminal
import TerminalTesting
import Testing

extension ScreenSuite {
  @Suite("Painting on a real terminal emulator")
  struct PaintingTests {
    init() {
      // As a session does it, without looking at the environment of the test.
      _ = cn_set_locale("C.UTF-8")
    }

    /// A kind of terminal, and what its description lacks.
    struct Kind: CustomTestStringConvertible {
      let terminal: String
      let theme: Theme
      let depth: ColourDepth
      var lacks: Attributes = []
      var testDescription: String { "\(terminal), \(theme.name), \(depth)" }
    }

    static let kinds = [
      Kind(terminal: "xterm-256color", theme: .base, depth: .twoHundredFiftySix),
      Kind(terminal: "xterm-256color", theme: .colourful, depth: .twoHundredFiftySix),
      Kind(terminal: "xterm-256color", theme: .numbered(16), depth: .sixteen),
      Kind(terminal: "xterm-256color", theme: .colourful, depth: .none),
      Kind(terminal: "xterm", theme: .numbered(8), depth: .eight),
      Kind(terminal: "xterm-256color", theme: .mono, depth: .none),
      Kind(
        terminal: "screen-256color", theme: .colourful, depth: .twoHundredFiftySix, lacks: .italic),
    ]
    static let sizes = [Size(width: 80, height: 24), Size(width: 200, height: 60)]

    @Test("an emulator shows every cell of random frames", arguments: kinds, sizes)
    func cells(kind: Kind, size: Size) throws {
      let seed = UInt64(0x5EED + size.width + kind.testDescription.utf8.count)
      var generator = SeededGenerator(seed: seed)
      let painter = try FramePainter(
        terminal: kind.terminal, size: size, theme: kind.theme, depth: kind.depth)
      #expect(painter.depth == kind.depth)
      let emulator = Emulator(width: size.width, height: size.height)
      let comparison = FrameComparison(
        paints: PaintTable(kind.theme, depth: painter.depth), lacks: kind.lacks)
      var frame: Frame?
      for step in 0..<(size.width > 100 ? 8 : 40) {
        let next = RandomFrame.make(size, on: frame, using: &generator)
        emulator.write(painter.bytes(for: next))
        let difference = comparison.firstDifference(next, emulator)
        #expect(difference == nil, "seed \(seed), frame \(step)")
        if difference != nil { return }
        frame = next
      }
    }

    @Test("a frame that is shown already writes nothing")
    func nothing() throws {
      let painter = try FramePainter(
        terminal: "xterm-256color", size: Self.sizes[0], theme: .base)
      var frame = Frame(Self.sizes[0])
      frame.put("Refund 24,90 €", at: .zero)
      #expect(!painter.bytes(for: frame).isEmpty)
      #expect(painter.bytes(for: frame).isEmpty)
    }

    @Test("what is written is one synchronised update")
    func synchronised() throws {
      let painter = try FramePainter(
        terminal: "xterm-256color", size: Self.sizes[0], theme: .base)
      let bytes = String(decoding: painter.bytes(for: Frame(Self.sizes[0])), as: UTF8.self)
      #expect(bytes.hasPrefix("\u{1B}[?2026h"))
      #expect(bytes.hasSuffix("\u{1B}[?2026l"))
      #expect(bytes.split(separator: "\u{1B}[?2026h").count == 1)
    }

    @Test("every size from one cell on is painted, and every change of it")
    func resizing() throws {
      let seed: UInt64 = 0x512E
      var generator = SeededGenerator(seed: seed)
      let painter = try FramePainter(
        terminal: "xterm-256color", size: Self.sizes[0], theme: .colourful)
      let emulator = Emulator(width: 80, height: 24)
      let comparison = FrameComparison(
        paints: PaintTable(.colourful, depth: .twoHundredFiftySix), lacks: [])
      let sizes = [(1, 1), (2, 1), (40, 10), (200, 60), (39, 9), (80, 24), (3, 50), (140, 36)]
      for (width, height) in sizes {
        emulator.resize(width: width, height: height)
        let frame = RandomFrame.make(
          Size(width: width, height: height), on: nil, using: &generator)
        emulator.write(painter.bytes(for: frame))
        #expect(comparison.firstDifference(frame, emulator) == nil, "\(width)x\(height)")
      }
    }

    @Test("after another program has written, a forgotten frame is drawn whole")
    func forgetting() throws {
      let painter = try FramePainter(
        terminal: "xterm-256color", size: Self.sizes[0], theme: .base)
      let emulator = Emulator(width: 80, height: 24)
      var frame = Frame(Self.sizes[0])
      frame.put("Refund 24,90 €", at: Point(x: 3, y: 5))
      emulator.write(painter.bytes(for: frame))
      emulator.write(Array("\u{1B}[2J\u{1B}[31;44mnoise\u{1B}[5;20r".utf8))
      painter.forget()
      emulator.write(painter.bytes(for: frame))
      let comparison = FrameComparison(
        paints: PaintTable(.base, depth: .twoHundredFiftySix), lacks: [])
      #expect(comparison.firstDifference(frame, emulator) == nil)
    }

    @Test("closing leaves the full screen, shows the cursor and reports no mouse")
    func closing() throws {
      let painter = try FramePainter(
        terminal: "xterm-256color", size: Self.sizes[0], theme: .base)
      let emulator = Emulator(width: 80, height: 24)
      emulator.write(Array("before".utf8))
      var frame = Frame(Self.sizes[0])
      frame.put("inside", at: .zero)
      frame.modes.mouse = true
      emulator.write(painter.bytes(for: frame))
      #expect(emulator.text(row: 0) == "inside")
      emulator.write(painter.closingBytes())
      #expect(emulator.text(row: 0) == "before")
      #expect(emulator.cursorVisible)
      #expect(!emulator.mouse)
      #expect(!emulator.alternateScreen)
    }

    @Test("a title holds no command")
    func title() throws {
      let painter = try FramePainter(
        terminal: "xterm-256color", size: Self.sizes[0], theme: .base)
      let emulator = Emulator(width: 80, height: 24)
      var frame = Frame(Self.sizes[0])
      frame.modes.title = "#1042 Eve\u{07}\u{1B}]0;owned\u{1B}[2J\u{202E}"
      emulator.write(painter.bytes(for: frame))
      #expect(emulator.title == "#1042 Eve]0;owned[2J")
    }

    @Test("an unknown terminal and one without a cursor are refused by name")
    func refused() {
      let size = Self.sizes[0]
      #expect(throws: SessionError.unknownTerminal("no-such-terminal")) {
        try FramePainter(terminal: "no-such-terminal", size: size, theme: .base)
      }
      #expect(throws: SessionError.terminalTooSimple("dumb")) {
        try FramePainter(terminal: "dumb", size: size, theme: .base)
      }
    }
  }
}
