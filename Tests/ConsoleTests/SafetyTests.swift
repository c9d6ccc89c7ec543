import Console
import Phrases
import RefundDesk
import Terminal
import Testing

/// The ten rules of the console, each as a test.
@Suite("Safety")
struct SafetyTests {
  // MARK: 1. Only the dialog commits

  @Test("letters only open: no single key of any screen writes anything")
  func lettersOpen() throws {
    for screen in ["", "enter", "j enter", "enter c", "?"] {
      for value in 0x21..<0x7F {
        guard let scalar = Unicode.Scalar(value) else { continue }
        var seat = Seat()
        try seat.press(screen)
        let event = InputEvent.key(Key(scalar))
        for _ in 0..<3 {
          seat.moment = seat.moment + .milliseconds(700)
          seat.take(.input(event, at: seat.moment))
          seat.paint()
        }
        #expect(seat.written.isEmpty || scalar == "y", "\(screen) \(scalar)")
      }
    }
  }

  @Test("Enter, however often, decides nothing")
  func enterIsNotEnough() throws {
    var seat = Seat()
    try seat.press("j enter r enter enter enter enter enter enter")
    #expect(seat.written.isEmpty)
    #expect(seat.text.contains("Press y to write it."))
  }

  @Test("y decides, and what is written is what was shown")
  func yes() throws {
    var seat = Seat()
    try seat.press("j enter r enter enter y")
    #expect(seat.written.count == 1)
    let decided = try #require(seat.desk.tickets["T2"]?.standing)
    #expect(try decided.decision.total() == Shop.eur(13_390))
    #expect(seat.desk.tickets["T2"]?.conversation == .closed)
  }

  @Test("the last question says verb, amount, customer, order, verdict and what cannot be undone")
  func question() throws {
    var seat = Seat()
    try seat.press("j enter r enter enter")
    for words in [
      "Decide: refund, €133.90", "James Whitfield", "O2", "entitled (L221-18)",
      "Leaves the desk after 10 s",
    ] { #expect(seat.text.contains(words), "\(words)") }
  }

  @Test("a key that was queued when the question appeared does not answer it")
  func queuedKeys() throws {
    var seat = Seat()
    try seat.press("j enter r enter enter")
    let frozen = seat.moment
    var early = Seat()
    try early.press("j enter r enter")
    early.take(.input(.key(Key(.enter)), at: frozen))
    // Not painted yet: nobody can have read it, however long it took.
    early.take(.input(.key(Key("y")), at: frozen + .milliseconds(5_000)))
    #expect(early.written.isEmpty)
  }

  @Test("a key within 300 ms of the question does not answer it", arguments: [0, 100, 299])
  func tooSoon(milliseconds: Int64) throws {
    var seat = Seat()
    try seat.press("j enter r enter")
    let shown = seat.moment
    seat.take(.input(.key(Key(.enter)), at: shown))
    seat.take(.painted(at: shown))
    seat.take(.input(.key(Key("y")), at: shown + .milliseconds(milliseconds)))
    #expect(seat.written.isEmpty)
    #expect(seat.status.contains("press it again"))
    seat.take(.input(.key(Key("y")), at: shown + .milliseconds(300)))
    #expect(seat.written.count == 1)
  }

  @Test("over a limit the amount has to be typed, and y is not enough")
  func overLimit() throws {
    var seat = Seat()
    try seat.press("g enter G")
    try seat.press("escape j j enter r 1 enter y y enter")
    #expect(seat.written.isEmpty)
    #expect(seat.text.contains("Type the amount, €304.90:"))
    try seat.press("ctrl-u text:304.9 enter")
    #expect(seat.written.count == 1)
    #expect(seat.desk.tickets["T5"]?.awaitingApproval != nil)
  }

  @Test("against the verdict a reason is recorded and the amount has to be typed")
  func againstVerdict() throws {
    var seat = Seat(Shop.sofia)
    try seat.press("j enter : text:decline enter enter")
    #expect(seat.status.contains("grants"))
    try seat.press("text:Fraud_proven enter y")
    #expect(seat.written.isEmpty)
    try seat.press("ctrl-u text:133,90 enter")
    #expect(seat.desk.tickets["T2"]?.standing?.decision.override == "Fraud proven")
  }

  @Test("many at once need their number")
  func bulk() throws {
    var seat = Seat()
    try seat.press("* t y enter")
    #expect(seat.written.isEmpty)
    try seat.press("ctrl-u text:5 enter")
    #expect(seat.written.count == 5)
  }

  // MARK: 2. The grace period

  @Test("inside the grace period u is a true undo, after it a correction that says so")
  func grace() throws {
    var seat = Seat()
    try seat.press("j enter r enter enter y j")
    #expect(seat.status.contains("10 s left"))
    seat.take(.tick(Shop.now.adding(seconds: 4)))
    #expect(seat.status.contains("6 s left"))
    try seat.press("u")
    #expect(seat.text.contains("Nothing has left the desk yet."))
    try seat.press("y")
    #expect(seat.desk.tickets["T2"]?.standing == nil)
    var late = Seat()
    try late.press("j enter r enter enter y")
    late.take(.tick(Shop.now.adding(seconds: 11)))
    try late.press("u")
    #expect(late.text.contains("It may have left the desk already"))
  }

  @Test("u takes back the last decision also when the cursor has gone on")
  func graceElsewhere() throws {
    var seat = Seat()
    try seat.press("j enter r enter enter y J u")
    #expect(seat.text.contains("T2"))
    try seat.press("y")
    #expect(seat.desk.tickets["T2"]?.standing == nil)
  }

  // MARK: 3. Pinned to tickets

  @Test("news waits behind a badge, and nothing moves under the cursor")
  func news() throws {
    var seat = Seat()
    try seat.press("j j")
    let before = seat.text.split(separator: "\n").dropLast(2)
    var older = Shop.tickets()[0]
    older.received = Shop.ago(30)
    let new = Ticket(
      id: "T0", customer: "C1", order: "O1", received: Shop.ago(40), channel: .email, language: .fr,
      reason: .late
    ).asReceived()
    seat.desk.tickets["T0"] = new
    seat.desk.elsewhere("T3", .take)
    seat.take(.news(QueueNews(new: ["T0"], changed: ["T3": 2])))
    #expect(seat.status.contains("1 new, 1 changed"))
    let after = seat.text.split(separator: "\n").dropLast(2)
    #expect(
      zip(before, after).filter { $0 != $1 }.allSatisfy { $1.contains("~") },
      "only a sign beside the changed one")
    try seat.press("R")
    #expect(seat.model.queue.selected == "T5")
    #expect(seat.model.queue.shown.count == 6)
  }

  @Test("a ticket that changed underneath refuses the commit and shows what changed")
  func stale() throws {
    var seat = Seat()
    try seat.press("j enter r enter enter")
    seat.desk.elsewhere("T2", .note("I called him"))
    try seat.press("y")
    #expect(seat.desk.tickets["T2"]?.standing == nil)
    #expect(seat.text.contains("Nothing was written."))
    #expect(seat.text.contains("Note by bruno: I called him"))
  }

  @Test("an answer to an earlier question is passed over")
  func generations() throws {
    var seat = Seat()
    try seat.press("j enter")
    let file = try #require(seat.desk.file("T1"))
    seat.take(.caseLoaded("T1", file, generation: 1))
    #expect(seat.model.ticket?.id == "T2")
    #expect(seat.model.ticket?.file?.ticket.id == "T2")
  }

  // MARK: 4. Pastes

  @Test("pasted text outside a field does nothing, with and without brackets")
  func pastes() throws {
    var seat = Seat()
    try seat.press("j enter paste:ryryryry")
    #expect(seat.written.isEmpty)
    #expect(seat.status.contains("Pasted text is ignored"))
    seat.take(.input(.burst("r\n\ny\ny"), at: seat.moment))
    #expect(seat.model.dialog == nil)
  }

  @Test("a paste into the last question does not answer it")
  func pasteIntoQuestion() throws {
    var seat = Seat()
    try seat.press("j enter r enter enter paste:y")
    #expect(seat.written.isEmpty)
    var over = Seat()
    try over.press("j j enter r 1 enter paste:304.90 enter")
    #expect(over.written.isEmpty)
  }

  // MARK: 5. Drafts

  @Test("a draft is kept at every key, survives Escape, and goes when the message is written")
  func drafts() throws {
    var seat = Seat()
    try seat.press("j enter m text:Bye")
    let kept = try #require(seat.desk.drafts["T2"])
    #expect(kept.contains("Bye"))
    try seat.press("escape")
    #expect(seat.status.contains("The draft is kept."))
    try seat.press("m")
    #expect(seat.text.contains("Bye"))
    try seat.press("ctrl-s")
    #expect(seat.desk.drafts["T2"] != nil)
    try seat.press("y")
    #expect(seat.desk.drafts["T2"] == nil)
    #expect(seat.desk.tickets["T2"]?.messages.count == 2)
  }

  @Test("a message cannot be taken back, and the question says so")
  func message() throws {
    var seat = Seat()
    try seat.press("j enter m ctrl-s")
    #expect(seat.text.contains("This cannot be undone."))
  }

  // MARK: 6. Outside text

  @Test("nothing that hides or controls reaches a cell, and the line is flagged")
  func cleaned() throws {
    for width in [40, 80, 120, 160] {
      var seat = Seat(width: width, height: 30)
      for script in ["", "enter", "r", "escape escape c", "escape H", "escape y"] {
        try seat.press(script)
        for cell in seat.frame.cells {
          let base = cell.glyph.base
          #expect(cell.glyph.isTail || base >= 0x20 && !(0x7F..<0xA0).contains(base))
          #expect(base != 0x202E && base != 0x200B)
        }
        #expect(!seat.frame.modes.title.unicodeScalars.contains { $0.value < 0x20 })
      }
    }
    var seat = Seat()
    try seat.press("enter")
    #expect(seat.text.contains("! hidden characters"))
    try seat.press("=")
    #expect(seat.text.contains("\\u{1B}[2J\\u{200B}"))
  }

  // MARK: 7. Colour never stands alone

  @Test("the selected row has a sign, and so has every age")
  func signs() {
    let seat = Seat()
    let rows = seat.text.split(separator: "\n")
    #expect(rows[2].hasPrefix("> ! 15"))
    #expect(rows[3].hasPrefix("  ● 9"))
    #expect(rows[4].hasPrefix("  ○ 6"))
    #expect(rows[6].hasPrefix("  · 4"))
  }

  // MARK: 8. Resize, 9. suspending, 10. never blocking

  @Test("resizing in the middle of anything keeps it")
  func resize() throws {
    for script in ["j enter r enter", "j enter m", "/ text:a", "?", "w", "y"] {
      var seat = Seat()
      try seat.press(script)
      for size in [(1, 1), (40, 10), (200, 60), (39, 9), (100, 10), (141, 11), (80, 24)] {
        seat.take(.resized(Size(width: size.0, height: size.1)))
        #expect(seat.frame.size == Size(width: size.0, height: size.1))
      }
      var still = Seat()
      try still.press(script)
      let isSame = seat.text == still.text
      // A long text may stay scrolled; its words and its cursor are as they were.
      if script == "j enter m" {
        try seat.press("text:Bye")
        try still.press("text:Bye")
        #expect(seat.desk.drafts == still.desk.drafts)
      } else {
        #expect(isSame, "\(script)")
      }
    }
  }

  @Test("^Z suspends from anywhere", arguments: ["", "enter", "enter r", "enter m", "/", ":"])
  func suspend(script: String) throws {
    var seat = Seat()
    try seat.press(script)
    try seat.press("ctrl-z")
    #expect(seat.desk.others.contains(.suspend))
  }

  @Test("keys go on working while nothing answers")
  func notAnswered() throws {
    var seat = Seat()
    let generations = seat.model.update(.input(.key(Key(.enter)), at: seat.moment))
    #expect(generations.contains { if case .loadCase = $0 { true } else { false } })
    try seat.press("r r m")
    #expect(seat.status.contains("still being read"))
    try seat.press("escape j")
    #expect(seat.model.queue.cursor == 1)
  }

  @Test("a desk that can only be read refuses everything that writes, and says why")
  func readOnly() throws {
    var seat = Seat(isReadOnly: true)
    try seat.press("j enter")
    for key in ["r", "m", "n", "t", "a", "w", "W", "+", "o", "z", "u", "i", "f"] {
      try seat.press(key)
      #expect(seat.model.dialog == nil, "\(key)")
    }
    #expect(seat.text.contains("The desk can only be read."))
  }
}

extension SafetyTests {
  @Test("what came of many says how many were written, and why the others were not")
  func batch() throws {
    var seat = Seat()
    seat.desk.elsewhere("T1", .take)
    try seat.press("* t text:5 enter")
    #expect(seat.written.count == 4)
    #expect(seat.status.contains("4 of 5 written. Not T1: T1 changed meanwhile"))
  }

  @Test("a draft of an earlier session that comes late follows what has been typed")
  func lateDraft() throws {
    var seat = Seat()
    try seat.press("j enter m text:New")
    seat.take(.draftFound("T2", "Old words"))
    try seat.press("text:er")
    let kept = try #require(seat.desk.drafts["T2"])
    #expect(kept.contains("Newer"))
    #expect(kept.hasSuffix("Old words"))
  }

  @Test("a draft that comes after its letter was opened takes the place of the untouched opening")
  func draftAfterOpening() throws {
    var seat = Seat()
    try seat.press("j enter m")
    seat.take(.draftFound("T2", "Old words"))
    #expect(seat.text.contains("Old words"))
    try seat.press("text:_go_on")
    #expect(seat.desk.drafts["T2"] == "Old words go on")
  }
}
