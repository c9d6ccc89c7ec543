import RefundDesk
import TestSupport
import Testing
import Toml

@testable import Training

@Suite("Scripts")
struct ScriptTests {
  private func read(_ text: String) -> ScriptReader {
    ScriptReader(text, file: "play.txt", currency: .eur)
  }

  @Test("An empty script does nothing, and remarks are passed over")
  func empty() {
    for text in ["", "\n\n", "# nothing\n   # at all\n"] {
      let reader = read(text)
      #expect(reader.actions.isEmpty)
      #expect(reader.diagnostics.isEmpty)
    }
  }

  @Test("Every action can be read")
  func actions() {
    let reader = read(
      """
      take
      ask photo
      fact photo yes
      fact loss_of_value 1500
      resolve refund amount=84.90 lines=L1:2,L2 means=pm1 keep consent="oui, volontiers"
      decline because="hors délai"
      approve
      follow-up 2026-12-07 rappeler
      wait
      wait 2h
      message <<<
      Bonjour,
        # pas une remarque
      >>>
      note vu
      goods in_transit
      undo
      reopen encore
      """)
    #expect(reader.diagnostics.isEmpty, "\(reader.diagnostics)")
    var refund = ResolveWords(.refund)
    refund.amount = Money(8490, .eur)
    refund.lines = [TicketLine(line: "L1", quantity: 2), TicketLine(line: "L2", quantity: 1)]
    refund.means = "pm1"
    refund.keepsGoods = true
    refund.consent = "oui, volontiers"
    var decline = ResolveWords(.decline)
    decline.because = "hors délai"
    let day = Day(year: 2026, month: 12, day: 7)
    #expect(
      reader.actions == [
        .take, .ask("photo"), .fact(name: "photo", .flag(true)),
        .fact(name: "loss_of_value", .number(1500)), .resolve(refund), .resolve(decline), .approve,
        .followUp(day ?? Day(daysSinceEpoch: 0), "rappeler"), .wait(minutes: nil),
        .wait(minutes: 120), .message("Bonjour,\n  # pas une remarque"), .note("vu"),
        .goods(.inTransit), .undo, .reopen("encore"),
      ])
  }

  @Test(
    "Mistakes have a place and a code",
    arguments: [
      ("1️⃣tkae", "unknown-action"), ("take\n 1️⃣ask", "missing-words"),
      ("1️⃣follow-up demain", "not-a-day"), ("1️⃣wait soon", "not-a-wait"),
      ("1️⃣wait 999999d", "not-a-wait"), ("1️⃣wait 999999999999999999999d", "not-a-wait"),
      ("1️⃣resolve", "missing-words"), ("1️⃣resolve refnd", "unknown-value"),
      ("1️⃣resolve refund amount=84.905", "not-an-amount"),
      ("1️⃣resolve refund amout=84", "unknown-option"),
      ("1️⃣resolve refund consent=\"oui", "open-quote"), ("1️⃣resolve points points=-3", "not-points"),
      ("1️⃣message <<<\nBonjour", "open-text"), ("1️⃣fact colour red", "unknown-value"),
      ("1️⃣fact photo", "missing-words"), ("1️⃣goods nowhere", "unknown-value"),
      ("1️⃣say answer", "unknown-text"), ("1️⃣take it", "unwanted-word"),
    ])
  func mistakes(marked: String, code: String) throws {
    let text = MarkedText(marked)
    let reader = read(text.plain)
    let found = try #require(reader.diagnostics.first)
    #expect(reader.diagnostics.count == 1)
    #expect(found.code == code)
    let place = try #require(text.position(1))
    #expect(found.span.line == place.line)
    #expect(found.span.column == place.column)
  }

  @Test("A script that never ends is cut off with a word")
  func endless() {
    let reader = read(String(repeating: "take\n", count: 100_000))
    #expect(reader.actions.count == ScriptReader.limit)
    #expect(reader.diagnostics.map(\.code) == ["too-many-actions"])
  }

  @Test("Strange bytes are an unknown action, not the end of the program")
  func strange() {
    for text in ["\u{0}", "\u{1B}[31m", "🧾", "take\r\ntake", String(repeating: "x", count: 70_000)]
    {
      _ = read(text)
    }
    #expect(read("take\r\nundo\r\n").actions == [.take, .undo])
  }
}
