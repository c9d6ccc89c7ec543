import Terminal
import Testing
import Toml

@Suite("Key maps")
struct KeymapTests {
  static let queue = Keymap.Context(rawValue: "queue")
  static let everywhere = Keymap.Context(rawValue: "everywhere")

  static func command(_ name: String) -> Keymap.Command { Keymap.Command(rawValue: name) }
  static func keys(_ text: String) -> [Key] { KeySequence(text)?.keys ?? [] }

  static let defaults: Keymap = {
    var map = Keymap()
    for (keys, name, context) in [
      ("j", "down", queue), ("r", "resolve", queue), ("g g", "top", queue), ("G", "bottom", queue),
      ("?", "help", everywhere), ("r", "redraw", everywhere), ("ctrl-p", "palette", everywhere),
    ] {
      if let sequence = KeySequence(keys) { map.bind(sequence, to: command(name), in: context) }
    }
    return map
  }()

  static func file(_ text: String) -> (map: Keymap, faults: [String]) {
    let file = KeymapFile(
      SourceText(file: "keys.toml", text: text), over: defaults,
      contexts: ["queue", "everywhere"],
      commands: ["down", "resolve", "top", "bottom", "help", "redraw", "palette"])
    return (
      file.keymap,
      file.diagnostics.map { "\($0.span.line):\($0.span.column) \($0.code)" }
    )
  }

  @Test("the inner context hides the outer one, and a sequence waits for its end")
  func match() {
    let contexts = [Self.queue, Self.everywhere]
    #expect(Self.defaults.match(Self.keys("r"), in: contexts) == .command(Self.command("resolve")))
    #expect(Self.defaults.match(Self.keys("?"), in: contexts) == .command(Self.command("help")))
    #expect(Self.defaults.match(Self.keys("g"), in: contexts) == .beginning)
    #expect(Self.defaults.match(Self.keys("g g"), in: contexts) == .command(Self.command("top")))
    #expect(Self.defaults.match(Self.keys("g x"), in: contexts) == .nothing)
    #expect(Self.defaults.match([], in: contexts) == .nothing)
  }

  @Test("help shows only keys that work")
  func help() {
    let contexts = [Self.queue, Self.everywhere]
    #expect(Self.defaults.sequences(for: Self.command("redraw"), in: contexts) == [])
    #expect(
      Self.defaults.sequences(for: Self.command("top"), in: contexts).map(\.description)
        == ["g g"])
  }

  @Test("a person's keys are laid over the defaults")
  func user() {
    let (map, faults) = Self.file("[queue]\n\"x\" = \"resolve\"\n\"r\" = false\n")
    #expect(faults == [])
    #expect(map.match(Self.keys("x"), in: [Self.queue]) == .command(Self.command("resolve")))
    #expect(map.match(Self.keys("r"), in: [Self.queue]) == .nothing)
    #expect(map.match(Self.keys("j"), in: [Self.queue]) == .command(Self.command("down")))
  }

  @Test(
    "a faulty line is told of with its place, and changes nothing",
    arguments: [
      ("[queue]\n\"[\" = \"down\"", "2:1 reserved-key"),
      ("[queue]\n\"O x\" = \"down\"", "2:1 reserved-key"),
      ("[queue]\n\"hyper-x\" = \"down\"", "2:1 not-a-key"),
      ("[queue]\n\"x\" = \"dwon\"", "2:7 unknown-command"),
      ("[queue]\n\"x\" = 3", "2:7 wrong-type"),
      ("[queu]\n\"x\" = \"down\"", "1:2 unknown-key"),
      ("[queue]\n\"g\" = \"down\"", "2:1 unreachable-key"),
      ("[queue]\n\"enter\" = \"down\"\n\"ctrl-m\" = \"top\"", "3:1 same-key"),
      ("[queue\n", "1:7 syntax"),
    ])
  func faults(text: String, fault: String) {
    let (map, faults) = Self.file(text)
    #expect(faults == [fault])
    #expect(map.match(Self.keys("j"), in: [Self.queue]) == .command(Self.command("down")))
  }
}
