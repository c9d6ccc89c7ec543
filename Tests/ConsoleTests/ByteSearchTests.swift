import RefundDesk
import Testing

@testable import Console

@Suite("Searching the queue's text")
struct ByteSearchTests {
  @Test("a word is found at every place of a text of every length")
  func everyPlace() {
    for length in 1...80 {
      for size in [1, 2, 5] where size <= length {
        for place in 0...(length - size) {
          var text = [UInt8](repeating: 0x61, count: length)
          for offset in 0..<size { text[place + offset] = 0x62 }
          let needle = [UInt8](repeating: 0x62, count: size)
          let found = text.withUnsafeBytes { ByteSearch(needle: needle).next(in: $0, from: 0) }
          #expect(found == place, "\(length) \(size) \(place)")
        }
      }
    }
  }

  @Test("what begins and ends alike is not taken for it")
  func nearly() {
    let text = Array("abxba".utf8) + [UInt8](repeating: 0x7A, count: 60) + Array("abcba".utf8)
    let found = text.withUnsafeBytes {
      ByteSearch(needle: Array("abcba".utf8)).next(in: $0, from: 0)
    }
    #expect(found == 65)
  }

  @Test("the one pass finds what asking every row finds, also after rows were replaced")
  func likeRowByRow() throws {
    let names = ["Léa", "Lea Lea", "Zoë", "Ana", "Max Leary", "ealea"]
    var rows: [QueueRow] = []
    for number in 0..<200 {
      var customer = Customer(id: CustomerID(composed: "C\(number)"), name: names[number % 6])
      customer.country = number % 4 == 0 ? "FR" : "GB"
      let ticket = Ticket(
        id: TicketID(composed: "T\(number)"), customer: customer.id, order: nil,
        received: Shop.ago(Double(number) / 10), channel: .email,
        language: number % 2 == 0 ? .fr : .en, reason: Reason.allCases[number % 13]
      ).asReceived()
      rows.append(QueueRow(ticket: ticket, order: nil, customer: customer))
    }
    var snapshot = QueueSnapshot(rows)
    for number in stride(from: 0, to: 200, by: 7) {
      rows[number].customerName = "Renamed Leander"
      snapshot.replace(rows[number])
    }
    for text in ["lea", "!lea", "lea fr", "leander !c14", "en", "new", "reason:late lea", "age>5"] {
      let filter = try QueueFilter(text)
      let order = (0..<200).map(Int32.init)
      let found = QueueSearch(filter: filter, now: Shop.now).pick(order, from: snapshot)
      let wanted = order.filter { filter.matches(rows[Int($0)], at: Shop.now) }
      #expect(found == wanted, "\(text)")
    }
  }
}
