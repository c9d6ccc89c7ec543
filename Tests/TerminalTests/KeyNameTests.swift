import Terminal
import TerminalTesting
import Testing

@Suite("Names of keys")
struct KeyNameTests {
  @Test(
    "a name is read and written back",
    arguments: [
      "j", "G", "/", "-", "é", "enter", "escape", "space", "tab", "shift-tab", "ctrl-d", "ctrl--",
      "alt-x", "alt-X", "alt-enter", "ctrl-alt-x", "f1", "f12", "f24", "shift-f5", "pageup", "中",
      "ctrl-space", "ctrl-shift-home",
    ])
  func roundTrip(name: String) throws {
    #expect(try #require(Key(name: name)).name == name)
  }

  @Test(
    "other spellings mean the same key",
    arguments: [
      ("Ctrl-D", "ctrl-d"), ("ctrl-D", "ctrl-d"), ("ESC", "escape"), ("return", "enter"),
      ("shift-a", "A"), ("ctrl-m", "enter"), ("ctrl-i", "tab"), ("ctrl-[", "escape"),
      ("PgDn", "pagedown"), ("alt-ctrl-x", "ctrl-alt-x"), ("F5", "f5"),
    ])
  func spellings(other: String, name: String) {
    #expect(Key(name: other)?.name == name)
  }

  @Test(
    "what is no key has no meaning", arguments: ["", " ", "ctrl-", "f25", "jj", "hyper-x", "\u{7}"])
  func refused(name: String) {
    #expect(Key(name: name) == nil)
  }

  @Test("a terminal's bytes for a key are decoded as that key")
  func bytes() {
    let codes: [Key.Code] =
      [
        .enter, .tab, .escape, .backspace, .delete, .insert, .up, .down, .left, .right, .home,
        .end, .pageUp, .pageDown,
      ] + (1...20).map { .function($0) }
      + (0x20...0x7E).map { .character(Unicode.Scalar(UInt8($0))) } + [.character("é")]
    for code in codes {
      for bits in UInt8(0)..<8 {
        guard let key = Key(name: Key(code, Key.Modifiers(rawValue: bits)).name) else { continue }
        #expect(KeyDecoderTests.decode([key.bytes]) == [.key(key)], "\(key)")
      }
    }
  }

  @Test("a script does what fingers do, and is written back as it was read")
  func script() throws {
    let text = "j j enter text:a_b__c wait:100 escape ctrl-d paste:x\\ny"
    let script = try KeyScript(text)
    #expect(script.description == text)
    let events = script.events().map(\.event)
    let keys = KeyDecoderTests.keys("j j enter a space b _ c escape ctrl-d")
    #expect(events == keys + [.paste("x\ny")])
  }

  @Test("a word that is no key is named, with its place")
  func scriptFault() {
    #expect(throws: KeyScript.Fault(word: "jump", position: 2)) { try KeyScript("j jump k") }
  }
}
