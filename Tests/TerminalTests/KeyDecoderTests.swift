import Terminal
import TerminalTesting
import Testing

@Suite("Decoding keys")
struct KeyDecoderTests {
  static let start = Moment(milliseconds: 1_000)

  /// The events of some reads that come at the same moment, with the timeout after them.
  static func decode(_ reads: [[UInt8]]) -> [InputEvent] {
    var decoder = KeyDecoder()
    var events = reads.flatMap { decoder.feed($0, at: start) }
    events += decoder.timeout(at: start + .milliseconds(10_000))
    return events
  }

  static func keys(_ names: String) -> [InputEvent] {
    names.split(separator: " ").compactMap { Key(name: String($0)).map { .key($0) } }
  }

  /// Sequences with what they mean; an empty name means nothing.
  static let table: [(bytes: String, names: String)] = [
    ("j", "j"), ("G", "G"), (" ", "space"), ("é", "é"), ("€", "€"), ("𝄞", "𝄞"), ("\r", "enter"),
    ("\t", "tab"), ("\u{7F}", "backspace"), ("\u{08}", "backspace"), ("\u{04}", "ctrl-d"),
    ("\u{1A}", "ctrl-z"), ("\u{00}", "ctrl-space"), ("\u{1C}", "ctrl-\\"), ("\n", "ctrl-j"),
    ("\u{1B}[A", "up"), ("\u{1B}[B", "down"), ("\u{1B}[C", "right"), ("\u{1B}[D", "left"),
    ("\u{1B}OA", "up"), ("\u{1B}OH", "home"), ("\u{1B}OF", "end"), ("\u{1B}OP", "f1"),
    ("\u{1B}OS", "f4"), ("\u{1B}OM", "enter"), ("\u{1B}[H", "home"), ("\u{1B}[F", "end"),
    ("\u{1B}[1~", "home"), ("\u{1B}[4~", "end"), ("\u{1B}[7~", "home"), ("\u{1B}[8~", "end"),
    ("\u{1B}[2~", "insert"), ("\u{1B}[3~", "delete"), ("\u{1B}[5~", "pageup"),
    ("\u{1B}[6~", "pagedown"), ("\u{1B}[11~", "f1"), ("\u{1B}[15~", "f5"), ("\u{1B}[17~", "f6"),
    ("\u{1B}[24~", "f12"), ("\u{1B}[34~", "f20"), ("\u{1B}[[A", "f1"), ("\u{1B}[[E", "f5"),
    ("\u{1B}[Z", "shift-tab"), ("\u{1B}[1;5C", "ctrl-right"), ("\u{1B}[1;2A", "shift-up"),
    ("\u{1B}[1;3B", "alt-down"), ("\u{1B}[3;5~", "ctrl-delete"), ("\u{1B}[1;2P", "shift-f1"),
    ("\u{1B}[a", "shift-up"), ("\u{1B}[7^", "ctrl-home"), ("\u{1B}[7$", "shift-home"),
    ("\u{1B}[7@", "ctrl-shift-home"), ("\u{1B}x", "alt-x"), ("\u{1B}é", "alt-é"),
    ("\u{1B}\r", "alt-enter"), ("\u{1B}\u{7F}", "alt-backspace"), ("\u{1B}[97;5u", "ctrl-a"),
    ("\u{1B}[13;5u", "ctrl-enter"), ("\u{1B}[27;5;109~", "enter"), ("\u{1B}[27;3;120~", "alt-x"),
    ("\u{1B}[97;1:1u", "a"), ("\u{1B}[97;1:3u", ""), ("\u{1B}[I", ""), ("\u{1B}[O", ""),
    ("\u{1B}[?1;2c", ""), ("\u{1B}[>0;276;0c", ""), ("\u{1B}[?2026;2$y", ""), ("\u{1B}[99~", ""),
    ("\u{1B}[1;2;3;4;5;6;7;8;9z", ""), ("\u{1B}[57399u", ""), ("\u{1B}[M !!", ""),
    ("\u{1B}[35;1;3;9M", ""), ("\u{1B}]11;rgb:0000/0000/0000\u{07}", ""),
    ("\u{1B}]11;rgb:0000/0000/0000\u{1B}\\", ""), ("\u{1B}P>|tmux 3.3a\u{1B}\\", ""),
    ("\u{1B}_Gi=31;OK\u{1B}\\", ""), ("\u{1B}^private\u{1B}\\", ""), ("\u{1B}Xsos\u{07}", ""),
    ("\u{9B}A", "up"), ("\u{9D}0;title\u{07}", ""), ("\u{90}q\u{1B}\\", ""), ("\u{8F}P", "f1"),
    ("\u{1B}Oj", ""), ("\u{1B}", "escape"), ("\u{1B}\u{1B}[A", "escape up"), ("jk", "j k"),
    ("\u{1B}[1;\u{18}j", "j"), ("\u{1B}[\u{1B}[A", "up"), ("\u{1B}[1é", "é"),
  ]

  @Test("every sequence gives its key, however the reads cut it", arguments: table)
  func splits(bytes: String, names: String) {
    let bytes = Array(bytes.utf8)
    let expected = Self.keys(names)
    #expect(Self.decode([bytes]) == expected)
    #expect(Self.decode(bytes.map { [$0] }) == expected)
    for cut in bytes.indices {
      #expect(Self.decode([Array(bytes[..<cut]), Array(bytes[cut...])]) == expected)
    }
  }

  @Test("the beginning of a sequence never gives a letter", arguments: table)
  func beginnings(bytes: String, names: String) {
    let bytes = Array(bytes.utf8)
    guard bytes[0] == 0x1B || bytes[0] == 0xC2, bytes.count > 2 else { return }
    for cut in 1..<bytes.count {
      var decoder = KeyDecoder()
      let events = decoder.feed(bytes[..<cut], at: Self.start)
      #expect(!events.contains { $0.isLetter }, "\(bytes[..<cut])")
    }
  }

  @Test(
    "after an escape that came alone, the late rest of its sequence is swallowed", arguments: table)
  func late(bytes: String, names: String) {
    let bytes = Array(bytes.utf8)
    guard bytes.count > 2, bytes[0] == 0x1B, bytes[1] == 0x5B || bytes[1] == 0x4F,
      !bytes[1...].contains(0x1B), !bytes.contains(0x18), bytes.allSatisfy({ $0 < 0x80 })
    else { return }
    var decoder = KeyDecoder()
    var events = decoder.feed([0x1B], at: Self.start)
    let late = Self.start + .milliseconds(400)
    events += decoder.timeout(at: late)
    #expect(events == Self.keys("escape"))
    #expect(decoder.feed(bytes[1...], at: late + .milliseconds(50)) == [])
    #expect(decoder.feed([0x6A], at: late + .milliseconds(60)) == Self.keys("j"))
  }

  @Test("an escape waits for 25 ms, and only an escape does")
  func deadline() {
    var decoder = KeyDecoder()
    #expect(decoder.deadline == nil)
    #expect(decoder.feed([0x1B], at: Self.start) == [])
    #expect(decoder.deadline == Self.start + .milliseconds(25))
    #expect(decoder.timeout(at: Self.start + .milliseconds(24)) == [])
    #expect(decoder.timeout(at: Self.start + .milliseconds(25)) == Self.keys("escape"))
    #expect(decoder.deadline == nil)
  }

  @Test("the wait is longer over SSH, and ESCDELAY has the last word")
  func delays() {
    #expect(KeyDecoder.escapeDelay(environment: [:]) == .milliseconds(25))
    #expect(KeyDecoder.escapeDelay(environment: ["SSH_TTY": "/dev/pts/1"]) == .milliseconds(100))
    #expect(
      KeyDecoder.escapeDelay(environment: ["SSH_TTY": "x", "ESCDELAY": "50"]) == .milliseconds(50))
    #expect(KeyDecoder.escapeDelay(environment: ["ESCDELAY": "soon"]) == .milliseconds(25))
  }

  @Test("half a second after an escape, a bracket is a key again")
  func bracketLater() {
    var decoder = KeyDecoder()
    _ = decoder.feed([0x1B], at: Self.start)
    _ = decoder.timeout(at: Self.start + .milliseconds(25))
    #expect(decoder.feed([0x5B], at: Self.start + .milliseconds(600)) == Self.keys("["))
  }

  @Test("random bytes never stop the decoder, and it reads keys again after them")
  func random() {
    let seed: UInt64 = 0xDEC0DE
    var generator = SeededGenerator(seed: seed)
    for round in 0..<2_000 {
      var decoder = KeyDecoder()
      var now = Self.start
      for _ in 0..<8 {
        let bytes = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
          Bool.random(using: &generator)
            ? UInt8.random(in: 0...255, using: &generator)
            : Array("\u{1B}[]OPM;~0123456789u<$".utf8).randomElement(using: &generator) ?? 0
        }
        _ = decoder.feed(bytes, at: now)
        now = now + .milliseconds(Int64.random(in: 0...700, using: &generator))
        if let deadline = decoder.deadline, deadline <= now { _ = decoder.timeout(at: now) }
      }
      now = now + .milliseconds(6_000)
      // A cancel, then the end of a scalar or report, brings every state but a sequence's back.
      _ = decoder.feed([0x18, 0x18, 0x18, 0x18], at: now)
      now = now + .milliseconds(1_000)
      #expect(decoder.feed([0x6A], at: now) == Self.keys("j"), "seed \(seed), round \(round)")
    }
  }

  @Test("a random cut of any row of sequences changes nothing")
  func cuts() {
    let seed: UInt64 = 0xC07
    var generator = SeededGenerator(seed: seed)
    for round in 0..<500 {
      let rows = (0..<4).compactMap { _ in Self.table.randomElement(using: &generator) }
      let whole = rows.filter { !$0.bytes.hasSuffix("\u{1B}") }.flatMap { Array($0.bytes.utf8) }
      var reads: [[UInt8]] = [[]]
      for byte in whole {
        if Int.random(in: 0..<3, using: &generator) == 0 { reads.append([]) }
        reads[reads.count - 1].append(byte)
      }
      #expect(Self.decode(reads) == Self.decode([whole]), "seed \(seed), round \(round)")
    }
  }
}

extension InputEvent {
  /// Whether it is a letter, digit or sign that would be a command.
  var isLetter: Bool {
    if case .key(let key) = self { key.typed != nil } else { false }
  }
}
