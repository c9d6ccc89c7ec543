import Terminal
import Testing

@Suite("Pastes")
struct PasteTests {
  static let start = Moment(milliseconds: 1_000)
  static let begin = "\u{1B}[200~"
  static let end = "\u{1B}[201~"

  @Test("a marked paste is text, whatever it holds, and however the reads cut it")
  func marked() {
    let text = "y\u{1B}[A\u{04}é — 中\nsecond line"
    let bytes = Array((Self.begin + text + Self.end + "j").utf8)
    for cut in bytes.indices {
      var decoder = KeyDecoder()
      var events = decoder.feed(bytes[..<cut], at: Self.start)
      events += decoder.feed(bytes[cut...], at: Self.start)
      #expect(events == [.paste(text), .key(Key("j"))])
    }
  }

  @Test("line ends become line feeds")
  func lineEnds() {
    var decoder = KeyDecoder()
    let events = decoder.feed(
      Array((Self.begin + "a\rb\r\nc\nd" + Self.end).utf8), at: Self.start)
    #expect(events == [.paste("a\nb\nc\nd")])
  }

  @Test("a paste of a megabyte comes in parts and loses nothing")
  func long() {
    let line = "Größe 中 €\r\n"
    let text = String(repeating: line, count: 70_000)
    var decoder = KeyDecoder()
    var parts: [String] = []
    let bytes = Array((Self.begin + text + Self.end).utf8)
    for start in stride(from: 0, to: bytes.count, by: 4_096) {
      let read = bytes[start..<min(start + 4_096, bytes.count)]
      for case .paste(let part) in decoder.feed(read, at: Self.start) { parts.append(part) }
    }
    #expect(parts.count > 1)
    #expect(parts.joined() == String(repeating: "Größe 中 €\n", count: 70_000))
  }

  @Test("a paste behind a late escape is still a paste")
  func late() {
    var decoder = KeyDecoder()
    _ = decoder.feed([0x1B], at: Self.start)
    _ = decoder.timeout(at: Self.start + .milliseconds(25))
    let rest = Array("[200~yes\u{1B}[201~".utf8)
    #expect(decoder.feed(rest, at: Self.start + .milliseconds(60)) == [.paste("yes")])
  }

  @Test("a paste without an end is given up after five seconds of silence")
  func unfinished() {
    var decoder = KeyDecoder()
    #expect(decoder.feed(Array((Self.begin + "half").utf8), at: Self.start) == [])
    let events = decoder.feed([0x6A], at: Self.start + .milliseconds(5_000))
    #expect(events == [.paste("half"), .key(Key("j"))])
  }

  @Test("up to six letters at once are keys, more are a burst")
  func burst() {
    var decoder = KeyDecoder()
    #expect(decoder.feed(Array("jjjjjj".utf8), at: Self.start).count == 6)
    let later = Self.start + .milliseconds(200)
    #expect(decoder.feed(Array("refund y\r".utf8), at: later) == [.burst("refund y\n")])
  }

  @Test("what follows a burst at once belongs to it, also a single Enter")
  func burstGoesOn() {
    var decoder = KeyDecoder()
    _ = decoder.feed(Array("refund everything".utf8), at: Self.start)
    let next = Self.start + .milliseconds(20)
    #expect(decoder.feed(Array("\r\ny".utf8), at: next) == [.burst("\ny")])
    let last = next + .milliseconds(150)
    #expect(decoder.feed(Array("y".utf8), at: last) == [.key(Key("y"))])
  }

  @Test("keys between the letters of a burst stay keys")
  func burstWithKeys() {
    var decoder = KeyDecoder()
    let events = decoder.feed(Array("abcd\u{1B}[Aefgh".utf8), at: Self.start)
    #expect(events == [.burst("abcd"), .key(Key(.up)), .burst("efgh")])
  }
}
