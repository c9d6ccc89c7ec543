import Console
import RefundDesk
import Terminal
import Testing

@Suite("Text that means harm, or only looks strange")
struct TortureTests {
  static let texts = [
    "日本語の長い文章。" + String(repeating: "漢字", count: 60),
    "مرحبا بالعالم \u{202E}gnihtemos\u{202C} שלום עולם",
    "👨‍👩‍👧‍👦 🇫🇷 👋🏽 ❤️ family, flag, skin, heart",
    "z" + String(repeating: "\u{0301}\u{0323}\u{0334}", count: 40) + "algo",
    "\u{1B}]0;owned\u{07}\u{1B}[31mred\u{9B}2J\u{0}\u{7F}\rback",
    "a\u{200B}b\u{200D}c\u{FEFF}d\u{E0041}\u{E0042} hidden",
    String(repeating: "x", count: 10_000), "tab\there\r\nand\u{2028}there\n\n\n",
    "line with  spaces and a very-very-very-long-word-" + String(repeating: "w", count: 90),
  ]

  static func desk() -> FakeDesk {
    var desk = FakeDesk()
    guard var ticket = desk.tickets["T1"] else { return desk }
    ticket.messages = texts.map {
      Message(at: Shop.ago(2), from: .customer, channel: .email, text: $0)
    }
    ticket.tags = texts
    desk.tickets["T1"] = ticket
    var customer = Customer(id: "C1", name: texts[4] + texts[0])
    customer.email = texts[1]
    customer.note = texts[5]
    customer.segment = texts[3]
    desk.customers["C1"] = customer
    return desk
  }

  @Test("it is shown whole, aligned and without harm", arguments: [(40, 10), (80, 24), (160, 50)])
  func golden(size: (Int, Int)) throws {
    var seat = Seat(width: size.0, height: size.1, desk: TortureTests.desk())
    try seat.press("j j j enter")
    Golden.expect(seat.frame, "torture-\(size.0)x\(size.1)")
    for keys in ["ctrl-d ctrl-d", "G", "g =", "c", "escape r", "escape m", "escape y", "escape H"] {
      try seat.press(keys)
      for cell in seat.frame.cells where !cell.glyph.isTail {
        #expect(cell.glyph.base >= 0x20 && !(0x7F..<0xA0).contains(cell.glyph.base), "\(keys)")
      }
    }
  }

  @Test("typing it into a field keeps what can be read and nothing that hides")
  func typed() throws {
    for text in TortureTests.texts {
      var seat = Seat()
      try seat.press("j enter n")
      seat.take(.input(.paste(text), at: seat.moment))
      try seat.press("up down home end backspace left right ctrl-s y")
      guard case .note(let note)? = seat.written.first else { continue }
      #expect(!note.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0 == "\u{202E}" })
    }
  }
}
