import Console
import Insight
import RefundDesk
import Terminal
import Testing

@Suite("Clocks on a request")
struct ClocksTests {
  /// A seat whose desk gives every request three clocks: one that ran out, one that runs, one that was
  /// never started.
  static func seat(_ width: Int = 80, _ height: Int = 40, language: Language = .en) throws -> Seat {
    var desk = FakeDesk()
    desk.adding = { file in
      let story = TicketStory(received: file.ticket)
      let rules = [
        ClockRule(id: "REPLY-24H", aim: .firstReply, origin: .shop, length: .hours(24)),
        ClockRule(
          id: "FR-WITHDRAWAL", aim: .refund, origin: .law("FR-WITHDRAWAL"),
          length: .until(Shop.day("2026-12-07"))),
        ClockRule(
          id: "MONEY-5D", aim: .refund, origin: .shop, length: .days(5), start: .goodsBack),
      ]
      file.clocks = TicketClocks(
        rules, of: story, calendar: .always(in: .utc), at: Shop.now)
    }
    var seat = Seat(width: width, height: height, language: language, desk: desk)
    try seat.press("j j j enter")
    return seat
  }

  @Test("the page shows each clock with its aim, its state and when it runs out")
  func page() throws {
    let seat = try Self.seat()
    #expect(seat.words.contains("✗ first reply REPLY-24H Breached on 20 Nov 2026, 05:36"))
    #expect(seat.words.contains("▸ refund FR-WITHDRAWAL Due 8 Dec 2026, 00:00"))
    #expect(seat.words.contains("· refund MONEY-5D Not started yet"))
  }

  @Test("the history tells what the clocks did, in the words of the log")
  func history() throws {
    var seat = try Self.seat()
    try seat.press("H")
    #expect(seat.words.contains("clock REPLY-24H, first reply: activate"))
    #expect(seat.words.contains("clock REPLY-24H, first reply: breach"))
  }
}
