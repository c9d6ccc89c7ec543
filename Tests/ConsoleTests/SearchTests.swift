import Console
import RefundDesk
import Terminal
import Testing

@Suite("Looking for words in a text")
struct SearchTests {
  @Test("the first match is brought into sight and marked; n and N go on and back")
  func matches() throws {
    var seat = Seat(width: 80, height: 16)
    try seat.press("j enter / text:belt")
    #expect(seat.status.contains("match 1 of 1"))
    #expect(seat.text.contains("Belt, leather"))
    Golden.expect(seat.frame, "search-80x16")
    try seat.press("enter escape")
    #expect(seat.model.screen == .ticket)
    try seat.press("? / text:request enter")
    #expect(seat.status.contains("match 1 of "))
    try seat.press("n")
    #expect(seat.status.contains("match 2 of "))
    try seat.press("N N")
    #expect(!seat.status.contains("match 1 of "), "around the end")
  }

  @Test("accents and capitals make no difference")
  func folded() throws {
    var seat = Seat(width: 100, height: 40)
    try seat.press("j j j enter / text:PORTEE")
    #expect(seat.status.contains("match 1 of 1"))
  }

  @Test("n is a note again when the search has ended")
  func ended() throws {
    var seat = Seat()
    try seat.press("j enter / text:belt enter n")
    #expect(!seat.text.contains("Note for colleagues"))
    try seat.press("escape n")
    #expect(seat.text.contains("Note for colleagues"))
  }

  @Test("letters typed into the search open nothing")
  func letters() throws {
    var seat = Seat()
    try seat.press("j enter / text:rty")
    #expect(seat.written.isEmpty)
    #expect(seat.status.contains("no match for “rty”"))
    try seat.press("escape")
    #expect(seat.model.screen == .ticket)
  }
}

@Suite("Kept views")
struct SavedViewTests {
  @Test("a view keeps part, order and filter under a name, and f shows it again")
  func keep() throws {
    var seat = Seat()
    try seat.press("2 1 / text:reason:late enter s F text:Late_ones enter")
    #expect(
      seat.desk.others == [
        .saveViews([
          SavedView(
            name: "Late ones", part: .open, sort: .amount, filter: "reason:late")
        ])
      ])
    try seat.press("/ ctrl-u enter 6 f")
    #expect(seat.text.contains("Late ones"))
    try seat.press("enter")
    #expect(seat.model.queue.view == .open)
    #expect(seat.model.queue.query.text == "reason:late")
    #expect(seat.model.queue.sort == .amount)
  }

  @Test("a view of the same name is replaced, and a forgotten one is gone")
  func replace() throws {
    var seat = Seat()
    try seat.press("F text:A enter 6 F text:A enter")
    #expect(seat.model.views == [SavedView(name: "A", part: .closed, sort: .age)])
    try seat.press(": text:forget-view_A enter")
    #expect(seat.model.views.isEmpty)
    try seat.press("f")
    #expect(seat.status.contains("No view is kept yet; F keeps this one."))
  }

  @Test("a view of no such name is said")
  func unknown() throws {
    var seat = Seat()
    try seat.press(": text:views_Nothing enter")
    #expect(seat.status.contains("No view is called"))
  }
}
