import Console
import RefundDesk
import Terminal
import Testing

/// Doing again, repeating, asking a supervisor: always through the last question.
@Suite("Steps")
struct StepTests {
  @Test("U does again what u took back, after a question")
  func redo() throws {
    var seat = Seat()
    try seat.press("j t y u y")
    #expect(seat.desk.tickets["T2"]?.owner == nil)
    try seat.press("U")
    #expect(seat.desk.tickets["T2"]?.owner == nil)
    try seat.press("y")
    #expect(seat.desk.tickets["T2"]?.owner == "anna")
    try seat.press("U")
    #expect(seat.status.contains("There is nothing to do again."))
  }

  @Test("several steps are done again in their order, and a new step ends that")
  func redoSeveral() throws {
    var seat = Seat()
    try seat.press("j enter t y + text:vip enter y u y u y U y")
    #expect(seat.desk.tickets["T2"]?.owner == "anna")
    try seat.press("n text:Called ctrl-s y U")
    #expect(seat.status.contains("There is nothing to do again."))
  }

  @Test("a decision that was undone at another console can be made again, with its amounts")
  func redoDecision() throws {
    var seat = Seat()
    try seat.press("j enter r enter enter y u y")
    var later = Seat(desk: seat.desk)
    try later.press("j enter U")
    #expect(later.text.contains("Decide: refund, €133.90"))
    try later.press("y")
    #expect(try later.desk.tickets["T2"]?.standing?.decision.total() == Shop.eur(13_390))
  }

  @Test(". repeats the last step on another request, after a question")
  func repeatStep() throws {
    var seat = Seat()
    try seat.press("+ text:fragile enter y j .")
    #expect(seat.desk.tickets["T2"]?.tags == [])
    try seat.press("y")
    #expect(seat.desk.tickets["T2"]?.tags == ["fragile"])
    try seat.press("\\ * . text:5 enter")
    #expect(seat.desk.tickets.values.count { $0.tags == ["fragile"] } >= 2)
  }

  @Test("what concerns money, or goes out, is never repeated")
  func neverMoney() throws {
    var seat = Seat()
    try seat.press("j enter r enter enter y J .")
    #expect(seat.status.contains("what concerns money never is"))
    #expect(seat.written.count == 1)
    var other = Seat()
    try other.press("j + text:vip enter y enter m text:Hello ctrl-s y J .")
    #expect(other.text.contains("vip"))
    #expect(other.text.contains("Put a tag on"))
  }

  @Test("asking a supervisor writes the reason and gives them the request")
  func escalate() throws {
    var seat = Seat()
    try seat.press("j e text:Is_this_fraud? enter")
    #expect(seat.written.isEmpty)
    #expect(seat.text.contains("Sofia Blanc"))
    try seat.press("y")
    #expect(seat.written == [.note("Is this fraud?"), .assign("sofia")])
    #expect(seat.desk.tickets["T2"]?.notes.count == 1)
    #expect(seat.status.contains("sofia"))
  }

  @Test("nobody asks themselves")
  func nobody() throws {
    var seat = Seat(Shop.sofia)
    try seat.press("e")
    #expect(seat.status.contains("no other supervisor"))
  }

  @Test("asking without a reason leaves the line open")
  func noReason() throws {
    var seat = Seat()
    try seat.press("j e enter")
    #expect(seat.written.isEmpty)
    #expect(seat.text.contains("Ask a supervisor: what about?"))
    try seat.press("text:Why enter y")
    #expect(seat.written.count == 2)
  }
}
