import Terminal
import TerminalTesting
import Testing

@Suite("Frames")
struct FrameTests {
  @Test("what does not fit ends in an ellipsis")
  func ellipsis() {
    var frame = Frame(Size(width: 10, height: 3))
    #expect(frame.put("remboursement", at: .zero) == 10)
    #expect(frame.put("中中中", at: Point(x: 0, y: 1), maxWidth: 4) == 4)
    frame.put("中中中", at: Point(x: 0, y: 2), maxWidth: 5)
    #expect(frame.text == "rembourse…\n中…\n中中…\n")
  }

  @Test("a wide glyph never stands in the last column, nor half overwritten")
  func wideEdges() {
    var frame = Frame(Size(width: 4, height: 2))
    frame.put("abc中", at: .zero)
    #expect(frame.text(row: 0) == "abc…")
    frame.put("中中", at: Point(x: 0, y: 1))
    frame.put("x", at: Point(x: 1, y: 1))
    frame.put("y", at: Point(x: 2, y: 1))
    #expect(frame.text(row: 1) == " xy")
  }

  @Test("text left of the frame, below it or right of it is left out")
  func clipping() {
    var frame = Frame(Size(width: 5, height: 1))
    #expect(frame.put("hello", at: Point(x: -2, y: 0)) == 3)
    frame.put("no", at: Point(x: 0, y: 7))
    frame.put("no", at: Point(x: 9, y: 0))
    frame.fill(Rect(x: -3, y: -3, width: 4, height: 4), .text)
    frame.box(Rect(x: 3, y: -1, width: 9, height: 9), .text)
    #expect(frame.text(row: 0) == " lo│")
  }

  @Test("fields are padded, aligned and cut")
  func fields() {
    var frame = Frame(Size(width: 8, height: 4))
    frame.putField("ab", at: Point(x: 0, y: 0), width: 6, Style(.money), align: .right)
    frame.putField("ab", at: Point(x: 0, y: 1), width: 6, align: .centre)
    frame.putField("abcdefgh", at: Point(x: 0, y: 2), width: 4)
    #expect(frame.putRight("24,90 €", endingAt: Point(x: 8, y: 3)) == 1)
    #expect(frame.text == "    ab\n  ab\nabc…\n 24,90 €\n")
    #expect(frame[.zero].style == Style(.money))
  }

  @Test("a golden screen shows text, styles and the cursor")
  func golden() {
    var frame = Frame(Size(width: 8, height: 3))
    frame.box(frame.bounds, Style(.panelBorder), title: "Q", Style(.panelTitle, .bold))
    frame.put("é中", at: Point(x: 2, y: 1))
    frame.cursor = Point(x: 2, y: 1)
    frame.showsCursor = true
    #expect(
      frame.golden == """
        ┌─ Q ──┐
        │ é中  │
        └──────┘
        --- styles
        aabbbaaa
        a......a
        aaaaaaaa
        --- legend
        a panel.border
        b panel.title+bold
        --- cursor 2,1

        """)
  }

  @Test("whatever is put, no control and no half of a glyph is in a frame")
  func invariants() {
    let seed: UInt64 = 0xF4A3E
    var generator = SeededGenerator(seed: seed)
    let texts = CleanTextTests.table.map(\.raw) + ["中中", "👩‍👩‍👧", "🇫🇷", "\u{11A8}", "가"]
    var frame = Frame(Size(width: 12, height: 4))
    for _ in 0..<20_000 {
      let point = Point(
        x: Int.random(in: -3...13, using: &generator), y: Int.random(in: -1...4, using: &generator))
      let text = texts.randomElement(using: &generator) ?? ""
      frame.put(text, at: point, maxWidth: Int.random(in: 0...12, using: &generator))
      for y in 0..<4 {
        let row = Array(frame.row(y))
        let fine = row.indices.allSatisfy { x in
          let glyph = row[x].glyph
          if glyph.isTail { return x > 0 && row[x - 1].glyph.width == 2 }
          return glyph.base >= 0x20 && !(0x7F..<0xA0).contains(glyph.base)
            && (glyph.width == 1 || (x + 1 < row.count && row[x + 1].glyph.isTail))
        }
        #expect(fine, "seed \(seed)")
        if !fine { return }
      }
    }
  }

  @Test("rectangles split, shrink and meet without negative measures")
  func rectangles() {
    let screen = Rect(Size(width: 80, height: 24))
    #expect(screen.split(top: 1).rest == Rect(x: 0, y: 1, width: 80, height: 23))
    #expect(screen.split(bottom: 30).bottom == screen)
    #expect(screen.split(left: 100).rest.isEmpty)
    #expect(screen.inset(dx: 50, dy: 1).isEmpty)
    #expect(
      screen.centred(Size(width: 100, height: 4)) == Rect(x: 0, y: 10, width: 80, height: 4))
    #expect(screen.intersection(Rect(x: 90, y: 0, width: 5, height: 5)).isEmpty)
  }
}
