import Console
import RefundDesk
import Terminal
import Testing

/// The console by lines, for a screen reader.
@Suite("By lines")
struct PlainTests {
  /// Somebody who types lines and hears what is said.
  struct Reader {
    var seat: Seat

    init(_ seat: Seat = Seat(width: 160, height: 50)) { self.seat = seat }

    /// Types a line and says what is heard after it.
    mutating func type(_ line: String) -> String {
      let before = seat.model
      seat.moment = seat.moment + .milliseconds(900)
      seat.carryOut(seat.model.updatePlain(line, at: seat.moment))
      let said = PlainView.lines(seat.model, after: before).joined(separator: "\n")
      seat.paint()
      return said
    }
  }

  @Test("at the beginning the queue is read out, one line for each request")
  func beginning() {
    let seat = Seat(width: 160, height: 50)
    let said = PlainView.lines(seat.model, after: nil)
    #expect(said.first == "Open: 1 of 5")
    #expect(said.contains { $0.hasPrefix("2. T2, James Whitfield, €129.00") })
  }

  @Test("moving says only the request under the cursor")
  func moving() {
    var reader = Reader()
    #expect(reader.type("j").hasPrefix("2 of 5: T2, James Whitfield"))
    #expect(reader.type("move-down").hasPrefix("3 of 5: T5"))
  }

  @Test("a decision goes through the same steps and the same last question as on the screen")
  func decision() {
    var reader = Reader()
    #expect(reader.type("open T2").contains("ENTITLED"))
    #expect(reader.type("resolve").contains("1. refund  €133.90"))
    #expect(reader.type("1").contains("Amount: 133.90"))
    #expect(reader.type("").contains("Press y to write it."))
    #expect(reader.seat.written.isEmpty)
    #expect(reader.type("").contains("Amount"), "an empty line writes nothing")
    _ = reader.type("")
    #expect(reader.type("y").contains("T2 is decided."))
    #expect(reader.seat.written.count == 1)
  }

  @Test("a number and a value fill in a field")
  func form() {
    var reader = Reader()
    _ = reader.type("open T2")
    _ = reader.type("resolve credit")
    #expect(reader.type("1 150").contains("Amount: 150"))
    #expect(reader.seat.written.isEmpty)
  }

  @Test("over a limit the amount is typed as a line")
  func amount() {
    var reader = Reader()
    _ = reader.type("open T5")
    _ = reader.type("resolve refund")
    #expect(reader.type("").contains("Type the amount, €304.90:"))
    #expect(reader.type("304.90").contains("is decided"))
    #expect(reader.seat.desk.tickets["T5"]?.awaitingApproval != nil)
  }

  @Test("a message is written line by line, a lone point goes on, back keeps the draft")
  func message() {
    var reader = Reader()
    _ = reader.type("open T2")
    #expect(reader.type("message").contains("| "))
    _ = reader.type("A new one is on its way.")
    #expect(reader.type("back").contains("The draft is kept."))
    #expect(reader.type("message").contains("| A new one is on its way."))
    #expect(reader.type(".").contains("Press y to write it."))
    #expect(reader.type("y").contains("The message is in the outbox."))
  }

  @Test("an unknown word is said, and changes nothing")
  func unknown() {
    var reader = Reader()
    #expect(reader.type("frobnicate").contains("There is no command “frobnicate”."))
  }
}
