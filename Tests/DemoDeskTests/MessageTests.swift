import DemoDesk
import RefundDesk
@_spi(_Unicode) import Swift
import Testing

@Suite("The demo's messages")
struct MessageTests {
  static let messages = DemoDeskTests.replayed.inOrder.flatMap { ticket in
    ticket.messages.map { (ticket, $0.text ?? "") }
  }

  @Test("are whole: not empty, without holes, double blanks or a blank at an end")
  func whole() {
    for (ticket, text) in Self.messages {
      #expect(text.count > 12, "\(ticket.id): \(text)")
      for hole in ["{", "}", "  ", " .", " ,", "\n\n\n", "---", "Optional"] {
        #expect(!text.contains(hole), "\(ticket.id): \(text)")
      }
      #expect(text.first?.isWhitespace == false && text.last?.isWhitespace == false)
    }
  }

  @Test("are in the composed form of Unicode (NFC)")
  func composed() {
    for (ticket, text) in Self.messages {
      #expect(Array(text._nfc) == Array(text.unicodeScalars), "\(ticket.id)")
    }
    for customer in DemoDeskTests.replayed.customers.values {
      let name = customer.name ?? ""
      #expect(Array(name._nfc) == Array(name.unicodeScalars), "\(name)")
    }
  }

  @Test("vary: fewer than one request in fifty is somebody else's word for word")
  func variety() {
    let texts = DemoDeskTests.replayed.inOrder.compactMap { $0.messages.first?.text }
    #expect(texts.count - Set(texts).count < texts.count / 50)
  }

  @Test("keep to French typography where they are written carefully, and not everywhere")
  func typography() {
    let french = Self.messages.filter { $0.0.language == .fr }.map(\.1)
    #expect(french.contains { $0.contains("\u{202F}!") })
    #expect(french.contains { $0.contains("’") } && french.contains { $0.contains("'") })
  }

  @Test("hide marks in one case that is there to be found")
  func hidden() {
    let marked = Self.messages.filter { _, text in
      text.unicodeScalars.contains { [0x202E, 0x200B, 0x2066].contains($0.value) }
    }
    #expect(marked.count == 1)
  }
}
