import Console
import RefundDesk
import Terminal
import Testing

@Suite("Screens as they were looked at")
struct ScreenTests {
  static let sizes = [(40, 10), (80, 24), (120, 36), (160, 50), (200, 60)]

  @Test("the queue", arguments: sizes, Language.allCases)
  func queue(size: (Int, Int), language: Language) {
    let seat = Seat(width: size.0, height: size.1, language: language)
    Golden.expect(seat.frame, "queue-\(size.0)x\(size.1)-\(language)")
  }

  @Test("a request", arguments: sizes, Language.allCases)
  func ticket(size: (Int, Int), language: Language) throws {
    var seat = Seat(width: size.0, height: size.1, language: language)
    try seat.press("j j j enter")
    Golden.expect(seat.frame, "ticket-\(size.0)x\(size.1)-\(language)")
  }

  @Test("a customer", arguments: [(80, 24), (160, 50)])
  func customer(size: (Int, Int)) throws {
    var seat = Seat(width: size.0, height: size.1)
    try seat.press("j enter c")
    Golden.expect(seat.frame, "customer-\(size.0)x\(size.1)")
  }

  static let scripts = [
    ("resolve", "j enter r"), ("refund", "j enter r enter"), ("credit", "j enter r 3"),
    ("confirm", "j enter r enter enter"), ("decided", "j enter r enter enter y"),
    ("limit", "g enter r 1 text:250 enter"), ("message", "j enter m"), ("note", "n text:Called._"),
    ("assign", "a"), ("wait", "w text:+5"), ("palette", ": text:re"), ("filter", "/ text:lea"),
    ("filter-nothing", "/ text:zzz enter"), ("help", "?"), ("copy", "y"), ("theme", "T"),
    ("marks", "space space t"), ("offer", "j enter 1"), ("mine", "2"), ("raw", "enter ="),
  ]

  @Test("dialogs", arguments: scripts, [(40, 10), (80, 24), (120, 36)])
  func dialogs(script: (name: String, keys: String), size: (Int, Int)) throws {
    for language in Language.allCases {
      var seat = Seat(width: size.0, height: size.1, language: language)
      try seat.press(script.keys)
      Golden.expect(seat.frame, "\(script.name)-\(size.0)x\(size.1)-\(language)")
    }
  }

  @Test(
    "below the least size there is one clear line", arguments: [(39, 24), (80, 9), (10, 3), (1, 1)])
  func tooSmall(size: (Int, Int)) throws {
    var seat = Seat(width: size.0, height: size.1)
    try seat.press("j enter r enter")
    #expect(seat.frame.size == Size(width: size.0, height: size.1))
    if size.0 >= 30 { #expect(seat.frame.text(row: 0).hasPrefix("Guichet needs 40×10")) }
    seat.take(.resized(Size(width: 80, height: 24)))
    #expect(seat.text.contains("refund"))
  }

  @Test("no wide glyph stands in the last column, at any width")
  func lastColumn() throws {
    for width in 40..<170 {
      var seat = Seat(width: width, height: 12)
      try seat.press("j j enter")
      for y in 0..<12 {
        #expect(seat.frame[Point(x: width - 1, y: y)].glyph.width < 2)
      }
    }
  }

  @Test("the empty queue says what to do")
  func empty() {
    var desk = FakeDesk()
    desk.tickets = [:]
    let seat = Seat(desk: desk)
    #expect(seat.text.contains("guichet import desk FILE"))
  }
}
