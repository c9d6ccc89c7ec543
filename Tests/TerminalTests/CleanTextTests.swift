import Terminal
import Testing

@Suite("Cleaning text from outside")
struct CleanTextTests {
  /// Raw text, what is left of it, and what was hidden.
  static let table: [(raw: String, clean: String, hidden: HiddenText)] = [
    ("Amélie Poulain", "Amélie Poulain", []), ("1 234,56 €", "1 234,56 €", []),
    ("red\u{1B}[31m!", "red[31m!", .controls), ("bell\u{07}", "bell", .controls),
    ("c1\u{9B}31m", "c131m", .controls), ("nul\u{0}", "nul", .controls),
    ("two\nlines\tand tab", "two lines and tab", []), ("a\r\nb", "a b", []), ("a\rb", "a b", []),
    ("invoice\u{202E}gnp.exe", "invoicegnp.exe", .direction),
    ("a\u{2066}b\u{2069}", "ab", .direction), ("mark\u{200E}", "mark", .direction),
    ("שלום\u{200F} עולם", "שלום עולם", []), ("zero\u{200B}width", "zerowidth", .invisible),
    ("bom\u{FEFF}", "bom", .invisible), ("word\u{2060}joiner", "wordjoiner", .invisible),
    ("soft\u{AD}hyphen", "softhyphen", []), ("join\u{200D}ed", "joined", .invisible),
    ("می\u{200C}خواهم", "میخواهم", []), ("क्\u{200D}ष", "क्ष", []),
    ("👩\u{200D}👧", "👩\u{200D}👧", []), ("👩🏽\u{200D}🚀", "👩🏽\u{200D}🚀", []),
    ("❤\u{FE0F}", "❤", []), ("1\u{FE0F}\u{20E3}", "1\u{20E3}", []),
    ("葛\u{E0100}", "葛", []), ("a\u{FE0F}", "a", .selectors),
    ("😀\u{E0121}\u{E0122}\u{E0123}", "😀", .selectors), ("\u{FE01}x", "x", .selectors),
    ("tag\u{E0041}\u{E0042}", "tag", .tags),
    ("🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}", "🏴", []),
    ("🏴" + String(repeating: "\u{E0041}", count: 20), "🏴", .tags),
    ("z\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}", "z\u{300}\u{301}", .marks),
    ("\u{301}first", "◌\u{301}first", []), ("Việ\u{323}t", "Việ\u{323}t", []),
    ("blank\u{2800}", "blank ", .invisible), ("filler\u{3164}", "filler", .invisible),
    ("private\u{E000}", "private\u{FFFD}", []), ("line\u{2028}end", "line end", []),
    ("new\u{1FAE8}", "new\u{FFFD}", []), ("", "", []),
  ]

  @Test("what a reader sees stays, what is hidden goes and is told of", arguments: table)
  func cleaning(raw: String, clean: String, hidden: HiddenText) {
    let text = CleanText(raw)
    #expect(text.text.unicodeScalars.elementsEqual(clean.unicodeScalars), "\(text.text)")
    #expect(text.hidden == hidden)
  }

  @Test(
    "clean text is not cleaned further, and holds nothing that a terminal obeys", arguments: table)
  func again(raw: String, clean: String, hidden: HiddenText) {
    for lines in [CleanText.Lines.single, .several] {
      let once = CleanText(raw, lines: lines)
      #expect(CleanText(once.text, lines: lines).text == once.text)
      #expect(
        once.text.unicodeScalars.allSatisfy { scalar in
          scalar == "\n"
            ? lines == .several : !(scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value))
        })
    }
  }

  @Test("several lines keep their breaks, and tabs stand at every fourth column")
  func lines() {
    let text = CleanText("a\tb\r\nc\rd\u{2029}\te", lines: .several)
    #expect(text.text == "a   b\nc\nd\n    e")
    #expect(!text.isFlagged)
  }

  @Test("the escaped view shows what really lies in the record")
  func escaped() {
    #expect(
      CleanText.escaped("a\u{202E}\u{200B}\u{1B}[0m\\n\né")
        == "a\\u{202E}\\u{200B}\\u{1B}[0m\\\\n\\né")
  }

  @Test("ten thousand characters without a break are cleaned whole")
  func long() {
    let raw = String(repeating: "x\u{200B}é", count: 10_000)
    #expect(CleanText(raw).text == String(repeating: "xé", count: 10_000))
  }
}
