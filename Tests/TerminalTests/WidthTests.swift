import Terminal
import TerminalTesting
import Testing

@Suite("Widths")
struct WidthTests {
  @Test(
    "text takes its columns",
    arguments: [
      ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("中", 2), ("한글", 4), ("ﾊ", 1), ("ｈ", 2),
      ("😀", 2), ("👩‍👩‍👧", 2), ("👍🏽", 2), ("🇫🇷", 2), ("🇫", 1), ("❤️", 1), ("1️⃣", 1), ("☎", 1),
      ("⌚", 2), ("─", 1), ("…", 1), ("\u{202F}", 1), ("\u{200B}", 0), ("\u{FEFF}", 0),
      ("\u{1112}\u{1161}\u{11AB}", 2), ("\u{1B}", 1), ("\u{E000}", 1), ("\u{301}", 1),
      ("שלום", 4), ("✓✗‼", 3), ("👨🏽‍🚀x", 3),
    ])
  func columns(text: String, columns: Int) {
    #expect(TextWidth.columns(text) == columns)
  }

  @Test("every scalar that the frame shows has the width that the C library gives it")
  func agreement() {
    let asked = CLibraryWidth.with { width in
      for value in UInt32(0x20)..<0x110000 {
        guard let scalar = Unicode.Scalar(value) else { continue }
        let theirs = width(scalar)
        // A newer C library knows more scalars; none that we show may have another width.
        let agree =
          switch ScalarWidth.of(scalar) {
          case .narrow: theirs == 1
          case .wide: theirs == 2
          case .mark: theirs == 0
          case .dropped, .unprintable: true
          }
        if !agree { Issue.record("U+\(String(value, radix: 16)) is \(theirs) wide") }
      }
    }
    #expect(asked)
  }

  @Test("a beginning never cuts a cluster")
  func prefix() {
    #expect(TextWidth.prefix("中中中", columns: 5) == "中中")
    #expect(TextWidth.prefix("ab👩‍👩‍👧c", columns: 3) == "ab")
    #expect(TextWidth.prefix("e\u{301}e\u{301}", columns: 1) == "e\u{301}")
  }

  @Test(
    "text is wrapped between words",
    arguments: [
      ("one two three", 7, ["one two", "three"]), ("", 5, [""]), ("a\n\nb", 5, ["a", "", "b"]),
      ("abcdefgh", 3, ["abc", "def", "gh"]), ("中中中", 3, ["中", "中", "中"]),
      ("  indented line", 10, ["  indented", "line"]),
      ("1 234,56\u{00A0}€ due", 9, ["1", "234,56\u{00A0}€", "due"]),
      ("word     word", 6, ["word", "word"]), ("x", 0, ["x"]),
    ])
  func wrapping(text: String, width: Int, lines: [String]) {
    #expect(TextWrap.lines(text, width: width) == lines)
  }
}
