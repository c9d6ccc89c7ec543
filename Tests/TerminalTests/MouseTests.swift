import Terminal
import Testing

@Suite("The mouse")
struct MouseTests {
  @Test(
    "reports give what happened, and where",
    arguments: [
      ("\u{1B}[<0;3;5M", MouseEvent(.press(.left), at: Point(x: 2, y: 4))),
      ("\u{1B}[<0;3;5m", MouseEvent(.release(.left), at: Point(x: 2, y: 4))),
      ("\u{1B}[<2;1;1M", MouseEvent(.press(.right), at: .zero)),
      ("\u{1B}[<64;9;9M", MouseEvent(.wheelUp, at: Point(x: 8, y: 8))),
      ("\u{1B}[<65;9;9M", MouseEvent(.wheelDown, at: Point(x: 8, y: 8))),
      ("\u{1B}[<32;9;9M", MouseEvent(.drag(.left), at: Point(x: 8, y: 8))),
      ("\u{1B}[<16;9;9M", MouseEvent(.press(.left), at: Point(x: 8, y: 8), modifiers: .control)),
    ])
  func reports(bytes: String, event: MouseEvent) {
    #expect(KeyDecoderTests.decode([Array(bytes.utf8)]) == [.mouse(event)])
  }

  @Test(
    "reports that make no sense mean nothing",
    arguments: ["\u{1B}[<0;0;5M", "\u{1B}[<0;3M", "\u{1B}[<;;M", "\u{1B}[<35;3;4M", "\u{1B}[<a"])
  func nonsense(bytes: String) {
    #expect(KeyDecoderTests.decode([Array(bytes.utf8)]) == [])
  }
}
