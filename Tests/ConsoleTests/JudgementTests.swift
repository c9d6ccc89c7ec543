import Console
import RefundDesk
import Terminal
import Testing

/// What law, policy and experience say, on the screen.
@Suite("Judgement on the screen")
struct JudgementTests {
  static func seat(
    _ width: Int = 99, _ height: Int = 60, language: Language = .en
  ) throws -> Seat {
    var desk = FakeDesk()
    desk.judge = Shop.advised
    var seat = Seat(width: width, height: height, language: language, desk: desk)
    // Léa Martin's dress, too small: T1.
    try seat.press("j j j enter")
    return seat
  }

  @Test("the page of a request", arguments: [(80, 24), (120, 36), (160, 50)], Language.allCases)
  func page(size: (Int, Int), language: Language) throws {
    let seat = try Self.seat(size.0, size.1, language: language)
    Golden.expect(seat.frame, "advised-\(size.0)x\(size.1)-\(language)")
  }

  @Test("the terms of an offer", arguments: [(40, 10), (80, 24), (120, 36)], Language.allCases)
  func terms(size: (Int, Int), language: Language) throws {
    var seat = try Self.seat(size.0, size.1, language: language)
    try seat.press("2")
    Golden.expect(seat.frame, "terms-\(size.0)x\(size.1)-\(language)")
  }

  @Test("the floor names amount, means, due date, days left, article and the cost of delay")
  func floor() throws {
    let seat = try Self.seat()
    for words in [
      "Refund, €84.90 due", "by the means it was paid with", "by 7 Dec 2026: 15 days left",
      "L221-18", "€0.02 from 8 Dec 2026 (legal interest)", "€4.25 from 18 Dec 2026 (5%)",
      "C. conso. L242-4",
    ] { #expect(seat.words.contains(words), "\(words)") }
  }

  @Test("a right that is not certain says so")
  func uncertain() throws {
    let seat = try Self.seat()
    #expect(seat.text.contains("? Not certain: the law of the customer’s country may grant more."))
    #expect(seat.text.contains("? Not certain: L216-6 may apply; it turns on the date"))
  }

  @Test("a missing fact shows its question, and i puts it into the reply")
  func question() throws {
    var seat = try Self.seat()
    #expect(seat.text.contains("? Has the dress been worn?"))
    #expect(seat.text.contains("i puts the question into the reply."))
    try seat.press("i")
    // The reply is in the customer's language.
    #expect(seat.text.contains("La robe a-t-elle été portée"))
    #expect(seat.written.isEmpty)
  }

  @Test("offers show amount and expected cost, and below them what would change their order")
  func offers() throws {
    let seat = try Self.seat()
    #expect(seat.text.contains("1 Refund"))
    #expect(seat.text.contains("costs €54.88"))
    #expect(seat.text.contains("If fewer than 19% accept, refund and points comes first."))
    #expect(seat.text.contains("4 Ask a supervisor"))
  }

  @Test("the terms of an offer name every input with its value and where it comes from")
  func inputs() throws {
    var seat = try Self.seat(160, 60)
    try seat.press("2")
    for words in [
      "25% × (€36.24 − €1.00) + 75% × €67.45 = €54.88", "25% (assumed, 4 cases here)",
      "the order", "from the inputs below", "boutique-fr 2026.11.1, advice.credit_spent",
      "assumed; advice.accept_credit in the policy file sets it", "€0.0125",
      "If fewer than 19% accept",
    ] { #expect(seat.text.contains(words), "\(words)") }
  }

  @Test("a digit and Enter load the whole offer, points too")
  func combined() throws {
    var seat = try Self.seat()
    try seat.press("3 enter enter")
    #expect(seat.text.contains("200 points"))
    try seat.press("y")
    let decision = try #require(seat.desk.tickets["T1"]?.standing?.decision)
    #expect(decision.resolutions.map(\.kind) == [.refund, .points])
    #expect(decision.resolutions.last == .points(200))
    #expect(try decision.total() == Shop.eur(8_490))
  }

  @Test("a supervisor’s help as an offer asks whom and why, and decides nothing")
  func supervisor() throws {
    var seat = try Self.seat()
    try seat.press("4 enter text:Unclear_photo enter")
    #expect(seat.written.isEmpty)
    try seat.press("y")
    #expect(seat.written == [.note("Unclear photo"), .assign("sofia")])
    #expect(seat.desk.tickets["T1"]?.owner == "sofia")
  }

  @Test("what was read from the words is shown with them, and taken over only after y")
  func reading() throws {
    var desk = FakeDesk()
    desk.tickets["T1"]?.reason = .changeOfMind
    desk.judge = Shop.advised
    var seat = Seat(width: 120, height: 60, desk: desk)
    try seat.press("j j j enter")
    #expect(seat.text.contains("Reason: wrong size instead of change of mind"))
    #expect(seat.text.contains("“trop petite”"))
    try seat.press("p enter enter")
    #expect(seat.written.isEmpty)
    #expect(seat.text.contains("reason wrong size (was change of mind)"))
    try seat.press("y")
    #expect(seat.desk.tickets["T1"]?.reason == .wrongSize)
    #expect(!seat.text.contains("Read from the customer’s words"))
  }
}
